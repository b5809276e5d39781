import { z } from 'zod'
import { fieldLabel } from '../field-labels'
import { safeguards, type CaseKind, type Safeguard } from '../glossary'
import type { LocalDate } from '../time/local-date'

/** What the shape of a form depends on. Without `today` days of the future pass: a browser may check before it knows. */
export interface FormOf {
  kind: CaseKind
  today: LocalDate | null
}

type WithPath = { path?: PropertyKey[] | undefined }

/** The Chinese name of the field an issue is about. */
const named = (sentence: (name: string) => string) => (issue: WithPath) => sentence(fieldLabel(String(issue.path?.at(-1) ?? '')))

/** A day that exists and is not later than today; `rule` where a paragraph of decisions.md says so for this field. */
export const pastDay = ({ today }: Pick<FormOf, 'today'>, rule?: string) =>
  z.iso
    .date({ abort: true })
    .refine((day) => day >= '1900-01-01', { error: named((name) => `${name}早于1900年，请核对。`) })
    .refine((day) => !today || day <= today, { error: named((name) => `${name}不能晚于今天。`), ...(rule && { params: { rule } }) })

/** Words that must be there. */
export const words = (max = 200) => z.string().trim().min(1).max(max).refine((text) => !text.includes('\0'), { error: named((name) => `${name}含有不能保存的字符。`) })

/** Words that may be empty. */
export const maybeWords = (max = 1000) => z.string().trim().max(max).refine((text) => !text.includes('\0'), { error: named((name) => `${name}含有不能保存的字符。`) })

/** Whether an amount in yuan has at most two decimals; the last bits of a sum of such amounts are forgiven. */
export const hasTwoDecimals = (amount: number): boolean => Math.abs(Math.round(amount * 100) - amount * 100) < 1e-4

/** Yuan of the whole household, not negative, at most two decimals. */
export const yuan = z
  .number()
  .min(0)
  .max(100_000_000_000)
  .refine(hasTwoDecimals, { error: named((name) => `${name}最多两位小数。`) })

export const sixSafeguards = z.strictObject(Object.fromEntries(safeguards.map((item) => [item, z.boolean()])) as Record<Safeguard, z.ZodBoolean>)

export const decision = z.enum(['pass', 'fail'])

/**
 * Fields that every act knows: the step it is for, the reasons for being late or for an exception (api.md, Rules and
 * severities), and why a field that a return pointed at was left as it is.
 */
const always = { step: words(64).optional(), lateReason: maybeWords(500).optional(), exceptionReason: maybeWords(500).optional(), unchangedReason: maybeWords(500).optional() }

/** What every act may carry. */
export interface Always {
  step?: string | undefined
  lateReason?: string | undefined
  exceptionReason?: string | undefined
  unchangedReason?: string | undefined
}

/** A form: its own fields, those of every act, and nothing else. */
export const form = <S extends z.core.$ZodShape>(shape: S) => z.strictObject({ ...shape, ...always })
