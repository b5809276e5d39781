import { z } from 'zod'
import { labelOf, returnReasons, type ReturnReason } from '../../glossary'
import { form, maybeWords, words } from '../fields'
import { action, type GeneralAct } from '../step-module'

const reason = z.union([z.enum(returnReasons), z.strictObject({ code: z.enum(returnReasons), field: words(100) })], { error: '退回理由不在可选的范围内。' })

const codeOf = (given: z.output<typeof reason>): ReturnReason => (typeof given === 'string' ? given : given.code)

/** 退回修改: to any earlier step, with coded reasons; what was entered stays (K-14). */
export const returnAct: GeneralAct = {
  roles: 'current',
  action: action({
    form: () =>
      form({
        toStep: words(64),
        reasons: z.array(reason).min(1).max(30),
        note: maybeWords(1000),
      }).refine(({ reasons, note }) => note || !reasons.some((given) => codeOf(given) === 'other'), {
        path: ['note'], error: '退回理由选「其他」的，须在备注写明。',
      }),
    before: {
      'K-14': ({ state, step }) => state.steps[0]?.key === step.key && { message: '这是第一个环节，没有可退回的环节。', fix: '不符合条件的，以「不予通过」办结。' },
    },
    guards: {
      'K-14': ({ data, state, step }) => {
        const keys = state.steps.map(({ key }) => key)
        const to = keys.indexOf(data.toStep)
        const earlier = to >= 0 && to < keys.indexOf(step.key)
        return !earlier && { path: 'toStep', message: '只能退回到本环节以前的环节。', fix: '重新选择退回环节。' }
      },
    },
    note: ({ reasons, note }) => [reasons.map((given) => labelOf('returnReason', codeOf(given))).join('、'), note].filter(Boolean).join('：'),
  }),
}
