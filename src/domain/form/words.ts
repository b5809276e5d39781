import { safeguards, type Safeguard } from '../glossary'
import type { LocalDate } from '../time/local-date'

// How values stand on paper. What is missing stays empty, to be filled in by hand.

/** 「6,335.00」; empty where nothing is known. */
export const amount = (yuan: number | null | undefined): string => (yuan === null || yuan === undefined ? '' : yuan.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ','))

/** 「2026年5月18日」; room for it where there is none. */
export const day = (date: LocalDate | null | undefined): string => (date ? `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日` : '　　年　　月　　日')

/** The same, empty where there is none. */
export const dayOrEmpty = (date: LocalDate | null | undefined): string => (date ? day(date) : '')

/** 「1968年3月」 */
export const month = (date: LocalDate): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`

/** A box, ticked or not. */
export const box = (on: boolean, words: string): string => `${on ? '☑' : '□'}${words}`

/** 「☑是　□否」; both open where nothing is known. */
export const yesNo = (value: boolean | null | undefined, yes = '是', no = '否'): string => `${box(value === true, yes)}　${box(value === false, no)}`

/** One of several, ticked: 「☑通过　□不通过」. */
export const oneOf = (options: readonly string[], chosen: string | null | undefined): string => options.map((option) => box(option === chosen, option)).join('　')

/** Several of many, ticked, in their order. */
export const someOf = (options: readonly string[], chosen: readonly string[]): string => options.map((option) => box(chosen.includes(option), option)).join('　')

/** Names with commas, 「、」. */
export const listed = (words: readonly string[]): string => words.filter(Boolean).join('、')

/** The six items in the order of every form. */
export const eachSafeguard = <T>(each: (item: Safeguard) => T): T[] => safeguards.map(each)
