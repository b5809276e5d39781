import { z } from 'zod'
import { form, maybeWords, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

const result = z
  .strictObject({ department: words(50), item: words(50), hit: z.boolean(), doubt: z.boolean().optional(), note: maybeWords(500).optional() })
  .refine(({ hit, doubt }) => !(hit && doubt), { path: ['doubt'], error: '已命中的不再填存疑。' })

/** 信息比对: the county looks up what the household has; only with its leave. */
export const infoComparison: StepModule = {
  kind: 'infoComparison',
  roles: ['countyComparer'],
  actions: {
    submit: action({
      form: (of) => form({ comparedOn: pastDay(of), results: z.array(result).max(100), reusedFrom: z.literal('lowIncomeAid').optional() }),
      before: {
        'R-027': ({ state }) =>
          !state.authorisation && { message: '农户未签授权承诺，不能比对家庭资产信息。', fix: '由村干部或乡镇经办员登记补签授权。' },
      },
      guards: {
        'R-042': ({ data, step, cx }) => {
          const allowed = step.rules['R-042'] ?? cx.policy.policy.rules['R-042']
          return data.reusedFrom && !(allowed && cx.household.lowIncomeComparison) && {
            path: 'reusedFrom', fix: '按部门登记本次比对结果。',
            message: allowed ? '该户没有新纳入低保时的比对结果，不能沿用。' : '本方案未规定可以沿用低保比对结果。',
          }
        },
      },
      findings: () => ({ completes: true }),
    }),
  },
}
