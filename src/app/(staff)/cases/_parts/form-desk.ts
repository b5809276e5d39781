import type { StepKind } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'

type View = CaseDesk['case']

/** What the form of a step needs of its case: it goes to the browser, so events, notices and blockers stay behind. */
export interface FormDesk extends Pick<CaseDesk, 'today' | 'place' | 'household' | 'facts' | 'policy' | 'known' | 'late'> {
  case: Pick<View, 'id' | 'version' | 'kind' | 'assessment' | 'reason' | 'authorisation'> & {
    step: { key: string; kind: StepKind; title: string } | null
    steps: readonly { key: string; kind: StepKind }[]
    /** What the step itself recorded before a return, and what the verification recorded. */
    data: Readonly<Record<string, unknown>>
  }
}

/** `key`: the step the form is for. */
export function formDesk({ case: view, today, place, household, facts, policy, known, late }: CaseDesk, key: string): FormDesk {
  const { id, version, kind, assessment, authorisation, reason, steps, data } = view
  const kept = [key, ...steps.filter((step) => step.kind === 'householdVerification').map((step) => step.key)]
  const step = steps.find((step) => step.key === key)
  return {
    today, place, household, facts, policy, known, late,
    case: {
      id, version, kind, assessment, authorisation, ...(reason && { reason }), steps: steps.map(({ key, kind }) => ({ key, kind })), step: step ? { key, kind: step.kind, title: step.title } : null,
      data: Object.fromEntries(kept.filter((known) => data[known] !== undefined).map((known) => [known, data[known]])),
    },
  }
}
