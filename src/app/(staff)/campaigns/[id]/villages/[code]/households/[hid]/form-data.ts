import { safeguards } from '@/domain/glossary'

type Raw = Record<string, unknown>

/**
 * The paper's ten columns as POST /screenings takes them. Column 4 「否」 with its ticked items becomes six answers; column 6
 * 「是」 without a ticked group stands for 其他风险隐患, because the paper asks no more.
 */
export function screeningData({ safeguards: met, unmet, keyGroups: inGroup, groups, applies, ...plain }: Raw, { household, campaign, replaces, overwrite }: Record<string, string>): Raw {
  const marked = listOf(unmet)
  const chosen = listOf(groups)
  const answered = met === true || (met === false && marked.length > 0)
  return {
    ...plain,
    householdId: household, campaignId: campaign,
    ...(overwrite === undefined && { replaces: replaces || null }),
    ...(answered && { safeguards: Object.fromEntries(safeguards.map((item) => [item, met === true || !marked.includes(item)])) }),
    ...(typeof inGroup === 'boolean' && { keyGroups: inGroup ? (chosen.length > 0 ? chosen : ['other']) : [] }),
    ...(applies !== undefined && { applies }),
    headSigned: applies !== undefined,
  }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
