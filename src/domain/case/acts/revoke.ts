import { form, words } from '../fields'
import { action, type GeneralAct } from '../step-module'

/** 撤销审批: by who decided, until the next step is done (K-19). The step is open again, the decision is gone. */
export const revoke: GeneralAct = {
  roles: ['countyApprover'],
  on: 'countyApproval',
  action: action({
    form: () => form({ reason: words(1000) }),
    before: {
      'K-19': ({ state }) => {
        const at = state.steps.findIndex(({ kind }) => kind === 'countyApproval')
        if (state.steps[at]?.state !== 'done') return { message: '本案尚未审批，没有可撤销的审批。' }
        return state.steps[at + 1]?.state === 'done' && { message: '下一步已经办理，审批不能撤销。' }
      },
    },
    note: ({ reason }) => reason,
  }),
}
