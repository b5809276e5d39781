import { z } from 'zod'
import type { LocalDate } from '../time/local-date'

/** What a warning stands on. A place is a village or a township; its code tells which. */
export const subjectKinds = ['household', 'member', 'risk', 'measure', 'clue', 'case', 'notice', 'objection', 'village', 'township'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * `finding`: the text gives the test and the record fails it. `prompt`: the text names the problem without a test, so the
 * test is ours (domain.md §10, [D]) and the sentence only asks to check: 「请核实…」.
 */
export type Nature = 'finding' | 'prompt'

/** Where it is settled: a part of the household's file, a desk, the place's list of households. */
export type SettledAt = 'help' | 'helper' | 'members' | 'visits' | 'money' | 'safeguards' | 'cases' | 'case' | 'identification' | 'rollback' | 'elimination' | 'clues' | 'measure' | 'households'

export interface WarningKind {
  nature: Nature
  subjects: readonly SubjectKind[]
  /** What the SQL of the code says of the fact, as JSON. Only what does not change from day to day: it is the fingerprint of a dismissal. */
  fact: z.ZodType
  say(fact: unknown, today: LocalDate): string
  /** How to settle it (办法). */
  settle: string
  at: SettledAt
}

interface Described<S extends z.ZodType> extends Omit<WarningKind, 'fact' | 'say'> {
  fact: S
  say(fact: z.output<S>, today: LocalDate): string
}

/** One kind of warning; its sentence is built from a fact that was checked against its shape. */
export const warning = <S extends z.ZodType>({ fact, say, ...kind }: Described<S>): WarningKind => ({ ...kind, fact, say: (raw, today) => say(fact.parse(raw), today) })

export const day = z.string()
export const count = z.int()
/** Amounts in 分. */
export const fen = z.int()
