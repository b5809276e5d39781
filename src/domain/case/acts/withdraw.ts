import { form, words } from '../fields'
import { action, type GeneralAct } from '../step-module'

/** 撤回: by who may open a case, before the decision (api.md). */
export const withdraw: GeneralAct = {
  roles: ['villageCadre', 'townshipClerk'],
  action: action({
    form: () => form({ reason: words(1000) }),
    before: {
      'K-12': ({ state }) => state.decidedOn !== null && { message: '本案已作出决定，不能撤回。', fix: '由作出审批的人撤销审批后再办。' },
    },
    findings: () => ({ ends: 'withdrawn' }),
    note: ({ reason }) => reason,
  }),
}
