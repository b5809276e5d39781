import 'server-only'
import { z } from 'zod'
import type { Health, HouseholdType, Labour, Relation } from '@/domain/glossary'
import { checkHousehold } from '@/domain/quality/check'
import type { QualityFinding } from '@/domain/quality/rule'
import { localDate } from '@/server/kernel/clock'
import { unseal } from '@/server/kernel/crypto'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { sharedPhone } from './shared-phone'

const MEMBER = /^members\.(\d+)\./

/** What the quality rules (field-guide §5.8) say of a household as it stands in the register, the members by name. Never refuses. */
export const registerQuality = defineQuery({
  name: 'households.quality',
  permission: 'household.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const household = await db.household.findFirst({ where: { AND: [{ id }, householdScope(actor)] }, include: { members: { where: { leftOn: null }, orderBy: { id: 'asc' } } } })
    if (!household) throw notFound()
    const phone = household.phoneCipher && household.phoneKeyId ? unseal({ cipher: household.phoneCipher, keyId: household.phoneKeyId }) : ''
    const members = household.members.map((row) => ({
      name: row.name, sex: row.sex as 'male' | 'female', birth: localDate(row.birth), relation: row.relation as Relation, labour: row.labour as Labour, health: row.health as Health[],
      disabilityLevel: row.disabilityLevel, schooling: row.schooling, medicalInsurance: row.medicalInsurance,
      disabilityCertificate: row.certificateCipher && row.certificateKeyId ? unseal({ cipher: row.certificateCipher, keyId: row.certificateKeyId }) : null,
    }))
    const found = checkHousehold({ phone, householdType: household.householdType as HouseholdType, members }, today)
    const shared = (await sharedPhone(db, actor, phone, id)).map(({ message }): QualityFinding => ({ rule: 'Q-19', level: 'warning', path: 'phone', message }))
    return [...found, ...shared].map((finding): QualityFinding => {
      const of = MEMBER.exec(finding.path)
      return of ? { ...finding, message: `${members[Number(of[1])]!.name}：${finding.message}` } : finding
    })
  },
})
