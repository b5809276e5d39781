import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/domain/case/state'
import { findPolicy, type PolicyId } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'

/** What an official reads: the situation, the clause, and what comes of it in words, e.g. 「准予」「不准 R-047」「准予，提示 R-139」. */
export type Situation = [title: string, clause: string, act: () => Outcome | string | null | undefined, result: string]

/** A table of situations under one policy. A refusal or a word of care must cite the clause of its row; every clause must stand in the data. */
export function situations(policy: PolicyId, heading: string, rows: readonly Situation[], inherited: readonly PolicyId[] = []): void {
  const texts = [policy, ...inherited].map((id) => JSON.stringify(findPolicy(id)))
  describe(heading, () => {
    it.each(rows)('%s（%s）', (_, clause, act, result) => {
      const answer = act()
      expect(wordsOf(answer)).toBe(result)
      if (typeof answer === 'object' && answer && citedOf(answer).length > 0) expect(citedOf(answer)).toContain(clause)
      if (clause !== COUNTY_RULE) expect(texts.some((text) => text.includes(`"clause":"${clause}"`)), `${clause} stands in no policy of this table`).toBe(true)
    })
  })
}

const rulesIn = (list: readonly { rule?: string }[], otherwise = '') => [...new Set(list.map(({ rule }) => rule ?? otherwise))].sort().join('、')

const citedOf = (outcome: Outcome) => (outcome.ok ? outcome.warnings : outcome.refusals).map(({ clause }) => clause)

/** An outcome in words: let pass, with the rules of its warnings; or refused, with every broken rule. */
export function wordsOf(answer: Outcome | string | null | undefined): string {
  if (answer === null || answer === undefined) return '无'
  if (typeof answer === 'string') return answer
  if (answer.ok) return answer.warnings.length ? `准予，提示 ${rulesIn(answer.warnings)}` : '准予'
  return answer.code === 'forbidden' ? '无权' : `不准 ${rulesIn(answer.refusals, '填写')}`
}
