import { normalizeIdentityNumber } from '../member/identity-number'

/** What a person typed into the search box. */
export type Search =
  | { by: 'idNumber'; number: string }
  | { by: 'lastFour'; digits: string }
  | { by: 'code'; code: string }
  | { by: 'initials'; letters: string }
  | { by: 'name'; part: string }

/**
 * Tells a whole identity number, its last four, a household code, pinyin initials and a part of a name apart.
 * Null where nothing was typed.
 */
export function searchOf(typed: string): Search | null {
  const text = normalizeIdentityNumber(typed)
  if (text === '') return null
  if (/^\d{17}[\dX]$/.test(text)) return { by: 'idNumber', number: text }
  if (/^\d{3}[\dX]$/.test(text)) return { by: 'lastFour', digits: text }
  if (/^\d{13,16}$/.test(text)) return { by: 'code', code: text }
  if (/^[A-Z]+$/.test(text)) return { by: 'initials', letters: text.toLowerCase() }
  return { by: 'name', part: text }
}

/** Characters or pairs that every name with this part has: what the bigram index is asked for. */
export function gramsOf(part: string): string[] {
  const letters = [...part]
  return letters.length === 1 ? letters : [...new Set(letters.slice(1).map((letter, i) => letters[i]! + letter))]
}
