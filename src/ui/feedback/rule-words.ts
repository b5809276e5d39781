import { citationOf, type Refusal } from '@/domain/refusal'

/** The first sentence of a message, and the rest of it: what, and the facts. */
export function whatAndFacts(message: string): [what: string, facts: string] {
  const end = message.indexOf('。')
  return end < 0 ? [message, ''] : [message.slice(0, end + 1), message.slice(end + 1)]
}

/** Rule and clause of a finding; the checks of the national export are named as such, 「国家规则 5_12_008」. */
export function sourceWords(source: Pick<Refusal, 'rule' | 'clause'>): string {
  return source.rule && /^\d/.test(source.rule) ? `国家规则 ${source.rule}` : citationOf(source).slice(1, -1)
}
