import 'server-only'
import { z } from 'zod'
import { normalizeIdentityNumber, readIdentityNumber } from '@/domain/member/identity-number'
import { hashesOf } from '@/server/kernel/crypto'
import { defineQuery } from '@/server/kernel/query'
import { unsafeIdNumberTaken } from '@/server/kernel/unsafe'
import { taken } from '@/server/member/unique-identity'
import { sharedPhone } from './shared-phone'

const number = z.string().max(40)

/** While a household is typed: whether the telephone (a remark) or an identity number (R-009, refused on saving) is in the register already. */
export const alreadyGiven = defineQuery({
  name: 'households.already-given',
  permission: 'household.write',
  input: z.strictObject({ phone: number.optional(), idNumber: number.optional(), household: z.string().optional(), member: z.string().optional() }),
  async run({ db, actor, today }, { phone, idNumber, household, member }) {
    const reading = idNumber ? readIdentityNumber(idNumber, today) : null
    const known = reading?.ok && (await unsafeIdNumberTaken(db, actor.county, hashesOf('idNumber', normalizeIdentityNumber(idNumber!)), member))
    return { phone: (await sharedPhone(db, actor, phone, household))[0]?.message ?? null, idNumber: known ? taken('idNumber').message : null }
  },
})
