import { HelperFields, MeasureProgress, NewPlan, NewVisit } from '@/domain/help/fields'
import { addMeasure } from '@/server/help/add-measure'
import { assignHelper } from '@/server/help/assign-helper'
import { declarePlan } from '@/server/help/declare-plan'
import { updateMeasure } from '@/server/help/update-measure'
import { recordVisit } from '@/server/visit/record-visit'
import { write, type Endpoint } from '../endpoint'

export const help: Endpoint[] = [
  write('PUT', '/households/:id/helper', '确定帮扶责任人', assignHelper, HelperFields(null)),
  write('POST', '/households/:id/plan', '申报帮扶计划', declarePlan, NewPlan(null)),
  write('POST', '/measures', '新增帮扶措施', addMeasure),
  write('PATCH', '/measures/:id', '登记措施进展', updateMeasure, MeasureProgress(null)),
  write('POST', '/households/:id/visits', '登记走访', recordVisit, NewVisit(null)),
]
