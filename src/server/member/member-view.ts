import 'server-only'
import { labelOf, type Health, type Labour, type Relation, type Residence } from '@/domain/glossary'
import type { Member } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'
import { unseal } from '@/server/kernel/crypto'

/** Identity numbers are masked unless the action that reveals them says otherwise. */
export type Showing = 'masked' | 'whole'

/** A current member. `version` is the household's, which guards its members too. */
export const memberView = (row: Member, version: number, show: Showing = 'masked') => ({
  id: row.id, version, name: row.name, idNumber: show === 'whole' ? unseal({ cipher: row.idCipher, keyId: row.idKeyId }) : row.idMasked,
  relation: row.relation as Relation, relationLabel: labelOf('relation', row.relation as Relation), sex: row.sex as 'male' | 'female', birth: localDate(row.birth),
  labour: row.labour as Labour, labourLabel: labelOf('labour', row.labour as Labour), ...(row.willingToWork !== null && { willingToWork: row.willingToWork }),
  health: row.health as Health[], healthLabels: row.health.map((health) => labelOf('health', health as Health)),
  ...(row.disabilityLevel !== null && { disabilityLevel: row.disabilityLevel }), ...(row.certificateMasked && { disabilityCertificate: row.certificateMasked }), ...(row.schooling && { schooling: row.schooling }),
  medicalInsurance: row.medicalInsurance, residence: row.residence as Residence, residenceLabel: labelOf('residence', row.residence as Residence),
  ...(row.countyDecision && { countyDecision: row.countyDecision }), joinedOn: localDate(row.joinedOn),
})

/** Somebody who left: name, relation, from when to when and why. */
export const formerMemberView = (row: Member) => ({
  id: row.id, name: row.name, relation: row.relation as Relation, relationLabel: labelOf('relation', row.relation as Relation), idNumber: row.idMasked,
  joinedOn: localDate(row.joinedOn), ...(row.leftOn && { leftOn: localDate(row.leftOn) }), ...(row.leaveReason && { leaveReason: row.leaveReason }),
})

/** What a write of a member answers: the member and where it belongs; with `leftOn` once it left. */
export const memberAnswer = (row: Member, household: { id: string; version: number; memberCount: number }) => ({
  ...memberView(row, household.version), ...(row.leftOn && { leftOn: localDate(row.leftOn), leaveReason: row.leaveReason }),
  householdId: household.id, memberCount: household.memberCount,
})
