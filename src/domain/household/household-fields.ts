import { z } from 'zod'
import { householdTypes, keyGroups, registrations } from '../glossary'
import { memberFields } from '../member/member-fields'
import { headFault, repeatedIdentityNumbers } from '../member/roster'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

const phoneField = z.string().trim().regex(/^(?:\+?86)?[ -]?(?:1\d{10}|0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|\d{7,8})$/, '联系电话应为手机号，或带区号的固定电话。')

const facts = {
  group: z.string().trim().max(50),
  householdType: z.enum(householdTypes),
  address: z.string().trim().max(200).nullish(),
  phone: phoneField.nullish(),
  policyEnjoying: z.boolean().nullish(),
  subsistenceAllowance: z.boolean(),
  registration: z.enum(registrations),
}

type Heads = Parameters<typeof headFault>[0]

/** Everybody of a household: at least one person, exactly one head, nobody twice. */
const members = (today: LocalDate) =>
  z
    .array(memberFields(today))
    .min(1)
    .max(50)
    .refine((list) => headFault(list) === null, { error: (issue) => headFault(issue.input as Heads) ?? '', params: { rule: 'R-001' }, when: ({ value }) => isRoster(value) })
    .superRefine((list, context) => {
      for (const i of repeatedIdentityNumbers(list)) context.addIssue({ code: 'custom', path: [i, 'idNumber'], message: '与本户另一名成员的身份证号相同。', params: { rule: 'R-009' } })
    })

/** Even where a member has another fault, the heads can be counted: all faults are told at once. */
const isRoster = (value: unknown): value is Heads => Array.isArray(value) && value.length > 0 && value.every((member) => typeof member?.relation === 'string')

/** The body of POST /households. `today` bounds birthdays. */
export const householdFields = (today: LocalDate) =>
  z.strictObject({
    villageCode: RegionCode,
    ...facts,
    group: facts.group.optional(),
    subsistenceAllowance: facts.subsistenceAllowance.optional(),
    registration: facts.registration.optional(),
    members: members(today),
  })
export type HouseholdFields = z.output<ReturnType<typeof householdFields>>

/** The body of PATCH /households/{id}: what is named changes. `keyGroups` are those known from lists or set by hand. */
export const householdChanges = z.strictObject({
  version: z.int(),
  ...z.object(facts).partial().shape,
  keyGroups: z.array(z.enum(keyGroups)).optional(),
  /** On the list of those known before the policy, who are not surveyed again. */
  knownBefore: z.boolean().optional(),
})
export type HouseholdChanges = z.output<typeof householdChanges>

/** An id of a household or member as part of a body: its look is not checked, whoever does not exist is not found. */
export const idField = z.string().min(1)
