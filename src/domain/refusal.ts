/**
 * What the system answers when something may not be done, or may be done only with a word of care.
 * One shape for field errors, broken rules, blockers and warnings (interface.md §6.5).
 */
export interface Refusal {
  /** Number of the rule: R-, D-, W- of domain.md, K- of decisions.md. Absent for a plain field error. */
  rule?: string
  /** Chinese sentences: what cannot be done, then the facts. */
  message: string
  /** Where the source says so, e.g. 「二（一）3（3）」, or 「本县规定」. */
  clause?: string
  /** Field of the input it is about, e.g. `visitors.0.name`. */
  path?: string
  /** How to get on (办法), without the word 办法. */
  fix?: string
}

/** The clause of every value that is our own decision, not the source's (decisions.md). */
export const COUNTY_RULE = '本县规定'

/** The grey bracket behind a refusal: 「（规则 R-047；方案 二（一）3（3））」, empty when there is nothing to cite. */
export function citationOf({ rule, clause }: Pick<Refusal, 'rule' | 'clause'>): string {
  if (clause === COUNTY_RULE) return `（${COUNTY_RULE}）`
  const parts = [
    rule && `${rule.startsWith('D-') ? '时限' : '规则'} ${rule}`,
    clause && `方案 ${clause}`,
  ].filter(Boolean)
  return parts.length ? `（${parts.join('；')}）` : ''
}

/** The whole sentence as printed in wording no. 9 of interface.md §12: what, how, citation. */
export function sentenceOf(refusal: Refusal): string {
  const fix = refusal.fix ? `办法：${refusal.fix}` : ''
  return `${refusal.message}${fix}${citationOf(refusal)}`
}
