import { RoutineFields } from '@/domain/cadence/fields'
import { EvaluationFields } from '@/domain/help/evaluation'
import { HelperFields, MeasureProgress, NewPlan, NewVisit } from '@/domain/help/fields'
import { ChildrenFields } from '@/domain/household/children'
import { LookBackFields } from '@/domain/look-back/fields'
import { listEvaluations } from '@/server/evaluation/list-evaluations'
import { recordEvaluation } from '@/server/evaluation/record-evaluation'
import { confirmFlag } from '@/server/flag/confirm-flag'
import { endFlag } from '@/server/flag/end-flag'
import { proposeFlag } from '@/server/flag/propose-flag'
import { addMeasure } from '@/server/help/add-measure'
import { assignHelper } from '@/server/help/assign-helper'
import { declarePlan } from '@/server/help/declare-plan'
import { updateMeasure } from '@/server/help/update-measure'
import { recordChildren } from '@/server/household/record-children'
import { listLookBacks } from '@/server/look-back/list-look-backs'
import { recordLookBack } from '@/server/look-back/record-look-back'
import { listCalendar } from '@/server/routine/list-calendar'
import { recordRoutine } from '@/server/routine/record-routine'
import { withdrawRoutine } from '@/server/routine/withdraw-routine'
import { recordVisit } from '@/server/visit/record-visit'
import { read, write, type Endpoint } from '../endpoint'

export const help: Endpoint[] = [
  write('PUT', '/households/:id/helper', '确定帮扶责任人', assignHelper, HelperFields(null)),
  write('POST', '/households/:id/plan', '申报帮扶计划', declarePlan, NewPlan(null)),
  write('POST', '/measures', '新增帮扶措施', addMeasure),
  write('PATCH', '/measures/:id', '登记措施进展', updateMeasure, MeasureProgress(null)),
  write('POST', '/households/:id/visits', '登记走访', recordVisit, NewVisit(null)),
  write('PUT', '/households/:id/children', '登记子女经济和赡养情况', recordChildren, ChildrenFields(null)),
  write('POST', '/households/:id/evaluations', '登记帮扶效果评估', recordEvaluation, EvaluationFields(null)),
  read('/evaluations', '帮扶效果评估', listEvaluations),
  write('POST', '/households/:id/flags', '村级认定标识', proposeFlag),
  write('POST', '/flags/:id/confirm', '乡镇确认标识', confirmFlag),
  write('POST', '/flags/:id/end', '取消标识', endFlag),
  write('POST', '/households/:id/look-backs', '登记回头看', recordLookBack, LookBackFields(null)),
  read('/look-backs', '回头看', listLookBacks),
  read('/calendar', '周期工作', listCalendar),
  write('POST', '/routines', '登记周期工作', recordRoutine, RoutineFields(null)),
  write('POST', '/routines/:id/withdraw', '作废周期工作记录', withdrawRoutine),
]
