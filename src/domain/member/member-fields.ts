import { z } from 'zod'
import { healths, labours, relations, residences } from '../glossary'
import { pastDayField } from '../time/day-field'
import type { LocalDate } from '../time/local-date'
import { readDisabilityCertificate } from './disability-certificate'
import { readIdentityNumber } from './identity-number'

/** A person's name as the register writes it. */
export const personNameField = z.string().trim().min(1).max(50).refine((name) => !/[\d<>{}]/.test(name), { error: '姓名中不能有数字和尖括号。' })

/** An identity number, read after GB 11643 and written as the standard does. */
export const identityNumberField = (today: LocalDate) =>
  z.string().transform((raw, context) => {
    const reading = readIdentityNumber(raw, today)
    if (reading.ok) return reading.value.number
    context.addIssue({ code: 'custom', message: reading.message, params: { rule: reading.rule } })
    return z.NEVER
  })

/** A disability certificate number of 20 or 22 places, written as the standard does. */
const certificateField = (today: LocalDate) =>
  z.string().transform((raw, context) => {
    if (raw.trim() === '') return null
    const reading = readDisabilityCertificate(raw, today)
    if (reading.ok) return reading.value.number
    context.addIssue({ code: 'custom', message: reading.message, params: { rule: 'Q-2' } })
    return z.NEVER
  })

const facts = {
  relation: z.enum(relations),
  labour: z.enum(labours),
  willingToWork: z.boolean().nullish(),
  health: z.array(z.enum(healths)).min(1).max(healths.length),
  disabilityLevel: z.int().min(1).max(4).nullish(),
  schooling: z.string().trim().max(20).nullish(),
  medicalInsurance: z.boolean(),
  residence: z.enum(residences).optional(),
  /** The county's decision on who is counted: its document and what it says. */
  countyDecision: z.string().trim().max(200).nullish(),
}

/** A member as POST /households and POST /households/{id}/members take one. `today` bounds the birthday. */
export const memberFields = (today: LocalDate) => z.strictObject({ name: personNameField, idNumber: identityNumberField(today), ...facts, disabilityCertificate: certificateField(today).nullish() })
export type MemberFields = z.output<ReturnType<typeof memberFields>>

/** A member who joins later, by birth, marriage or return; counted from `joinedOn`, today where it is not said. */
export const joiningMemberFields = (today: LocalDate) => memberFields(today).extend({ joinedOn: pastDayField(today).optional() })

/**
 * What PATCH …/members/{mid} may change. `version` is the household's: members are guarded with it. Whoever becomes the
 * head says what the head until now becomes.
 */
export const memberChanges = (today: LocalDate) =>
  memberFields(today).partial().extend({ version: z.int(), formerHeadRelation: z.enum(relations).exclude(['head']).optional() })

/** POST …/members/{mid}/leave; a head who leaves names the member who follows. */
export const leaveFields = (today: LocalDate) =>
  z.strictObject({ reason: z.string().trim().min(1).max(200), on: pastDayField(today), successorId: z.string().optional() })
