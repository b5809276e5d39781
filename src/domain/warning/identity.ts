import { warningCodes, type WarningCode } from './codes'

/** A code on a subject: there is one open at a time. `subject` is a public id or the 12-digit code of a place. */
export interface WarningKey {
  code: WarningCode
  subject: string
}

/** `341524-W-010-0190…`: county first, as every public id, then the code, then the rest of the subject's id. Derived, so that it never changes. */
export const warningIdOf = ({ code, subject }: WarningKey): string => `${subject.slice(0, 6)}-${code}-${isPlace(subject) ? subject : subject.slice(7)}`

/** The code and subject again; null for what is no id of a warning. */
export function warningKeyOf(id: string): WarningKey | null {
  const [, county, code, rest] = /^(\d{6})-(W-\d{3})-([0-9a-f-]{12,36})$/.exec(id) ?? []
  if (!county || !warningCodes.includes(code as WarningCode)) return null
  if (!isPlace(rest!)) return { code: code as WarningCode, subject: `${county}-${rest}` }
  return rest!.startsWith(county) ? { code: code as WarningCode, subject: rest! } : null
}

/** Whether a subject is a place rather than a record. */
export const isPlace = (subject: string): boolean => /^\d{12}$/.test(subject)
