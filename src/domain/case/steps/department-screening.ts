import { z } from 'zod'
import { form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 部门筛查: departments and townships draw up who may be at risk, by a standard they fixed first. */
export const departmentScreening: StepModule = {
  kind: 'departmentScreening',
  roles: ['department', 'countyComparer'],
  actions: {
    submit: action({
      // who was found on the way goes through the same step, marked as such.
      form: (of) => form({ department: words(100), standard: words(1000), screenedOn: pastDay(of), foundDuringVisit: z.boolean().optional() }),
      findings: () => ({ completes: true }),
      note: ({ department, standard, foundDuringVisit }) => `${department}：${standard}${foundDuringVisit ? '（走访中发现）' : ''}`,
    }),
  },
}
