import { z } from 'zod'
import { words } from '../case/fields'
import { labelOf, roles, type Role } from '../glossary'
import { RegionCode, regionLevelOf } from '../region/region-code'
import { roleLevels } from './role-levels'

/** Whether the role can be held at this region. */
const fitsLevel = (role: Role, region: string): boolean => roleLevels[role].includes(regionLevelOf(region))

/** A role and the region where it holds. */
export const HatFields = z
  .strictObject({ role: z.enum(roles), region: RegionCode })
  .refine(({ role, region }) => fitsLevel(role, region), { path: ['region'], error: ({ input }) => `「${labelOf('role', (input as { role: Role }).role)}」不设在这一级区域。` })

export const password = z.string().min(10, '密码不能少于 10 个字符。').max(200)

/** POST a new account. The user name is what is typed at login: small letters, digits, dots, hyphens. */
export const NewUser = z.strictObject({
  username: z.string().regex(/^[a-z][a-z0-9.-]{2,49}$/, '账号由小写字母、数字、点和短横组成，以字母开头，3 至 50 个字符。'),
  name: words(50),
  password,
  department: words(100).optional(),
  roles: z.array(HatFields).min(1).max(5),
})

/** A move: one assignment ends, another begins. */
export const Move = z.strictObject({ assignmentId: z.string().min(1), role: z.enum(roles), region: RegionCode }).refine(({ role, region }) => fitsLevel(role, region), {
  path: ['region'],
  error: ({ input }) => `「${labelOf('role', (input as { role: Role }).role)}」不设在这一级区域。`,
})

export const NewPassword = z.strictObject({ password })
