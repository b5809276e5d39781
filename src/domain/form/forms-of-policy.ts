import { caseKinds, type CaseKind } from '../glossary'
import type { ResolvedPolicy } from '../policy/resolve'
import { findPolicy } from '../policy/variants'
import type { FormNumber } from './numbers'

/** A form as a policy names it. */
export interface NamedForm {
  form: FormNumber
  /** In the words of the policy. */
  name: string
  /** The procedure whose step wants it; undefined where the text asks for it beside any procedure. */
  of?: CaseKind | undefined
  clause: string
}

/**
 * The forms that hold under a policy: its own, and with a procedure that is taken over the forms of that procedure
 * (K-08). One form may be named by several clauses; it comes once for each.
 */
export function formsOf({ policy, procedures }: Pick<ResolvedPolicy, 'policy' | 'procedures'>): readonly NamedForm[] {
  const inherited = caseKinds.flatMap((kind) => {
    const from = procedures[kind]?.from
    return from && from !== 'own' ? (findPolicy(from)?.forms ?? []).filter(({ of }) => of === kind) : []
  })
  return [...policy.forms, ...inherited]
}

/** What the policy calls a form, with every clause that names it; null where it names no such form. */
export function formOf(resolved: Pick<ResolvedPolicy, 'policy' | 'procedures'>, number: FormNumber): { name: string; clause: string } | null {
  const named = formsOf(resolved).filter(({ form }) => form === number)
  return named[0] ? { name: named[0].name, clause: [...new Set(named.map(({ clause }) => clause))].join('、') } : null
}

/** The forms that a procedure wants, each once. */
export const formsOfKind = (resolved: Pick<ResolvedPolicy, 'policy' | 'procedures'>, kind: CaseKind): readonly NamedForm[] => {
  const named = formsOf(resolved).filter(({ of }) => of === kind)
  return named.filter(({ form }, i) => named.findIndex((other) => other.form === form) === i)
}
