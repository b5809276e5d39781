'use server'

import { formAction } from '@/server/kernel/form'
import { judgeHazard } from '@/server/hazard/judge-hazard'
import { reportHazard } from '@/server/hazard/report-hazard'

export const report = formAction(reportHazard, { done: () => '/hazards' })
export const judge = formAction(judgeHazard, { done: () => '/hazards' })
