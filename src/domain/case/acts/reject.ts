import { z } from 'zod'
import { assess } from '../assess'
import { form, words } from '../fields'
import { action, type GeneralAct } from '../step-module'
import { verificationForm } from '../verification-form'

/** 不予通过: ends the case with its reason (K-14); the verification that led to it may come along. */
export const reject: GeneralAct = {
  roles: 'current',
  action: action({
    form: (of) => form({ reason: words(1000), informedHousehold: z.boolean().optional(), verification: verificationForm(of).optional() }),
    before: {
      'K-19': ({ state }) => state.decidedOn !== null && { message: '本案已作出决定，不能再以「不予通过」办结。', fix: '由作出审批的人撤销审批后再办。' },
    },
    guards: {
      'R-055': ({ data, state }) =>
        state.kind === 'identification' && !data.informedHousehold && {
          path: 'informedHousehold', message: '不符合纳入条件的，应向农户说明情况，尚未登记告知。', fix: '向农户说明理由后勾选「告知农户」。',
        },
      'R-022': ({ state, cx }) =>
        state.kind === 'identification' && cx.household.subsistenceAllowance && { path: 'reason', message: '该户是农村低保对象，不得以落实低保为由不识别监测对象，请核对理由。' },
    },
    findings: ({ data, state, cx }) => ({ ends: 'rejected', ...(data.verification && { assessment: assess(data.verification, state, cx) }) }),
    effects: ({ data }, { assessment }) => (assessment ? [{ type: 'recordAssessment', assessment, data: data.verification }] : []),
    note: ({ reason }) => reason,
  }),
}
