import { readIdentityNumber } from './identity-number'

/** Kinds of the second-generation disability certificate, by the digit that stands at place 19. */
export const DISABILITY_KINDS = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const
export type DisabilityKind = (typeof DISABILITY_KINDS)[number]

export interface DisabilityCertificate {
  number: string
  identityNumber: string
  kind: DisabilityKind
  /** 1 heaviest … 4 lightest; 1 and 2 are 重度残疾. */
  level: 1 | 2 | 3 | 4
  /** How often it was reissued: the digit after the B of the 22-character form; 0 for the 20-character form. */
  reissued: number
}
export type CertificateReading = { ok: true; value: DisabilityCertificate } | { ok: false; message: string }

/** Reads a disability certificate number: identity number, kind digit, level digit, and on reissue `B` and a digit. */
export function readDisabilityCertificate(raw: string, today: string): CertificateReading {
  const number = raw.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (number.length !== 20 && number.length !== 22) return { ok: false, message: `残疾人证号应为 20 位或 22 位，现为 ${number.length} 位。` }
  const identity = readIdentityNumber(number.slice(0, 18), today)
  if (!identity.ok) return { ok: false, message: `残疾人证号前 18 位应为公民身份号码：${identity.message}` }
  const kind = DISABILITY_KINDS[Number(number[18]) - 1]
  if (!kind) return { ok: false, message: '残疾人证号第19位（残疾类别）应为 1 至 7。' }
  const level = Number(number[19])
  if (!isLevel(level)) return { ok: false, message: '残疾人证号第20位（残疾等级）应为 1 至 4。' }
  if (number.length === 22 && !/^B[1-9]$/.test(number.slice(20))) return { ok: false, message: '残疾人证号第21至22位应为 B 和补办次数。' }
  return { ok: true, value: { number, identityNumber: identity.value.number, kind, level, reissued: Number(number[21] ?? 0) } }
}

function isLevel(level: number): level is 1 | 2 | 3 | 4 {
  return level >= 1 && level <= 4
}
