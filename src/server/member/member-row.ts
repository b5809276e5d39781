import 'server-only'
import { readIdentityNumber } from '@/domain/member/identity-number'
import { lastFourOf, maskCertificate, maskIdentityNumber } from '@/domain/member/masking'
import type { MemberFields } from '@/domain/member/member-fields'
import type { LocalDate } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import { hashOf, seal } from '@/server/kernel/crypto'
import { initialsOf } from './name-initials'

/** Columns that follow from a checked identity number: sealed, hashed for search, masked for show; birth and sex are read from it. */
export function identityColumns(idNumber: string, today: LocalDate) {
  const reading = readIdentityNumber(idNumber, today)
  if (!reading.ok) throw new Error('an identity number reaches the register unchecked')
  const { number, birth, sex } = reading.value
  const { cipher, hash, keyId } = seal('idNumber', number)
  return {
    birth: dateColumn(birth), sex, idCipher: cipher, idHash: hash, idKeyId: keyId,
    idLast4Hash: hashOf('idLast4', lastFourOf(number)), idMasked: maskIdentityNumber(number),
  }
}

/** A disability certificate number sealed and masked; empty where there is none. */
export function certificateColumns(number: string | null | undefined) {
  if (!number) return { certificateCipher: null, certificateMasked: null, certificateKeyId: null }
  const { cipher, keyId } = seal('certificate', number)
  return { certificateCipher: cipher, certificateMasked: maskCertificate(number), certificateKeyId: keyId }
}

interface Place {
  county: string
  householdId: string
  joinedOn: LocalDate
  today: LocalDate
}

/** A new row of the register of members. */
export function memberRow(id: string, fields: MemberFields, { county, householdId, joinedOn, today }: Place): Prisma.MemberUncheckedCreateInput {
  const { name, idNumber, relation, labour, willingToWork, health, disabilityLevel, schooling, medicalInsurance, residence = 'both', countyDecision, disabilityCertificate } = fields
  return {
    county, id, householdId, name, initials: initialsOf(name), relation, labour, willingToWork: willingToWork ?? null, health: [...new Set(health)],
    disabilityLevel: disabilityLevel ?? null, schooling: schooling || null, medicalInsurance, residence, countyDecision: countyDecision || null, joinedOn: dateColumn(joinedOn), ...identityColumns(idNumber, today),
    ...certificateColumns(disabilityCertificate),
  }
}
