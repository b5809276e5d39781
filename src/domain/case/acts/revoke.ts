import { form, words } from '../fields'
import type { CaseState } from '../state'
import { action, type GeneralAct } from '../step-module'

const decided = ({ steps }: Pick<CaseState, 'steps'>) => {
  const at = steps.findIndex(({ kind }) => kind === 'countyApproval')
  return { decision: steps[at], next: steps[at + 1] }
}

/** Whether the county's decision stands and nothing was done after it (K-19). */
export function isRevocable(state: Pick<CaseState, 'steps'>): boolean {
  const { decision, next } = decided(state)
  return decision?.state === 'done' && next?.state !== 'done'
}

/** 撤销审批: by who decided, until the next step is done (K-19). The step is open again, the decision is gone. */
export const revoke: GeneralAct = {
  roles: ['countyApprover'],
  on: 'countyApproval',
  action: action({
    form: () => form({ reason: words(1000) }),
    before: {
      'K-19': ({ state }) => {
        const { decision, next } = decided(state)
        if (decision?.state !== 'done') return { message: '本案尚未审批，没有可撤销的审批。' }
        return next?.state === 'done' && { message: '下一步已经办理，审批不能撤销。' }
      },
    },
    note: ({ reason }) => reason,
  }),
}
