import type { CaseAction } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { STEP_ACT, stepFormHref } from '../../step-form'

/** Acts with a small form of their own on the page of the case, beside the form of the step. */
export const CASE_ACTS = {
  authorise: { label: '补签授权', submit: '登记授权' },
  return: { label: '退回修改', submit: '退回修改' },
  reject: { label: '不予通过', submit: '不予通过，办结本案' },
  withdraw: { label: '撤回案件', submit: '撤回案件' },
  revoke: { label: '撤销审批', submit: '撤销审批' },
} as const satisfies { [A in CaseAction]?: { label: string; submit: string } }

export type SmallAct = keyof typeof CASE_ACTS

/** Acts that take something back or end the case: red border, never filled. */
export const isDanger = (act: SmallAct): boolean => act !== 'authorise' && act !== 'return'

/** The small acts the caller may do now, in the order of the buttons. */
export const smallActs = ({ case: { acts } }: CaseDesk): SmallAct[] => (Object.keys(CASE_ACTS) as SmallAct[]).filter((act) => acts.some(({ action }) => action === act))

/** The form of the step the caller may record now: the current one first, else one open ahead of its turn. */
export function primaryAct({ case: view }: CaseDesk): { label: string; href: string } | null {
  const own = view.acts.filter(({ action }) => !(action in CASE_ACTS)).map(({ step }) => view.steps.find(({ key }) => key === step)!)
  const step = own.find(({ key }) => key === view.step?.key) ?? own[0]
  return step ? { label: STEP_ACT[step.kind], href: stepFormHref(step.kind, view.id) } : null
}
