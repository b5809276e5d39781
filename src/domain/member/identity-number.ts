/** Citizen identity number after GB 11643: 6 digits area, 8 birth, 3 sequence (odd male, even female), 1 check. */
export interface IdentityNumber {
  number: string
  /** Code of the county that issued it. */
  area: string
  /** `YYYY-MM-DD` */
  birth: string
  sex: Sex
}
export type Sex = 'male' | 'female'

export type IdentityReading = { ok: true; value: IdentityNumber } | { ok: false; rule: 'GB 11643'; message: string }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/** The 18th character that belongs to the first 17 digits (ISO 7064 mod 11-2). */
export function checkDigitOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return CHECK_DIGITS[sum % 11]!
}

/** What people type and paste (full-width digits, blanks, a small x) as the standard writes it. */
export function normalizeIdentityNumber(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s\u200b-]/g, '').toUpperCase()
}

/**
 * Reads an identity number; refuses with one sentence naming what is wrong.
 * `today` bounds the birthday: nobody is registered before being born, nor older than 130 years.
 */
export function readIdentityNumber(raw: string, today: string): IdentityReading {
  const number = normalizeIdentityNumber(raw)
  const refuse = (message: string): IdentityReading => ({ ok: false, rule: 'GB 11643', message })
  if (number.length !== 18) return refuse(`公民身份号码应为 18 位，现为 ${number.length} 位。`)
  if (!/^\d{17}[\dX]$/.test(number)) return refuse('公民身份号码前 17 位应为数字，第18位应为数字或 X。')
  if (!PROVINCES.has(number.slice(0, 2))) return refuse('公民身份号码第1至2位的地区代码不存在。')
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isCalendarDay(birth)) return refuse('公民身份号码第7至14位不是有效的出生日期。')
  if (birth > today) return refuse('公民身份号码中的出生日期晚于今天。')
  if (Number(birth.slice(0, 4)) < Number(today.slice(0, 4)) - 130) return refuse('公民身份号码中的出生日期过早，请核对第7至10位。')
  if (checkDigitOf(number.slice(0, 17)) !== number[17]) return refuse('第18位校验码不对，请对照身份证核对。')
  return { ok: true, value: { number, area: number.slice(0, 6), birth, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' } }
}

function isCalendarDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && date >= 1 && date <= days
}
