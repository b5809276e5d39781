import { z } from 'zod'
import { labelOf, returnReasons } from '../../glossary'
import { form, maybeWords, words } from '../fields'
import { action, type GeneralAct } from '../step-module'

const codeOf = (reason: string | { code: string }) => (typeof reason === 'string' ? reason : reason.code)

/** 退回修改: to any earlier step, with coded reasons; what was entered stays (K-14). */
export const returnAct: GeneralAct = {
  roles: 'current',
  action: action({
    form: () =>
      form({
        toStep: words(64),
        reasons: z.array(z.enum(returnReasons).or(z.strictObject({ code: z.enum(returnReasons), field: words(100) }))).min(1).max(30),
        note: maybeWords(1000),
      }).refine(({ reasons, note }) => note || !reasons.some((reason) => codeOf(reason) === 'other'), { path: ['note'], error: '退回理由选「其他」的，须在备注写明。' }),
    before: {
      'K-14': ({ state, step }) => state.steps[0]?.key === step.key && { message: '这是第一个环节，没有可退回的环节。', fix: '不符合条件的，以「不予通过」办结。' },
    },
    guards: {
      'K-14': ({ data, state, step }) => {
        const keys = state.steps.map(({ key }) => key)
        const to = keys.indexOf(data.toStep)
        return (to < 0 || to >= keys.indexOf(step.key)) && { path: 'toStep', message: '只能退回到本环节以前的环节。', fix: '重新选择退回环节。' }
      },
    },
    note: ({ reasons, note }) => [reasons.map((reason) => labelOf('returnReason', typeof reason === 'string' ? reason : reason.code)).join('、'), note].filter(Boolean).join('：'),
  }),
}
