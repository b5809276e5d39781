import 'server-only'
import { z } from 'zod'
import { roles } from '@/domain/glossary'
import { NewUser } from '@/domain/user/fields'
import { hashPassword } from '@/server/auth/password'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { conflict } from '@/server/kernel/errors'
import { linkHelper, mustBeKnownRegions } from './hats'
import { readUser } from './user-view'

/** A new account of the administrator's county with its roles. */
export const createUser = defineAction({
  name: 'users.create',
  permission: 'user.manage',
  status: 201,
  load: async ({ actor }) => ({ place: `${actor.county}000000` }),
  body: NewUser,
  detail: z.strictObject({ username: z.string(), roles: z.array(z.strictObject({ role: z.enum(roles), region: z.string() })) }),
  async run(cx, _target, { username, name, password, department, roles: hats }) {
    const { tx, county } = cx
    await mustBeKnownRegions(tx, county, hats, (i) => `roles.${i}.region`)
    if (await tx.user.findUnique({ where: { username } })) throw conflict([{ path: 'username', message: '这个账号已经有了，请换一个。' }])
    const id = cx.newId()
    const now = machineNow()
    await tx.user.create({ data: { county, id, username, name, department: department ?? null, passwordHash: await hashPassword(password), createdAt: now } })
    await tx.roleAssignment.createMany({ data: hats.map(({ role, region }) => ({ county, id: cx.newId(), userId: id, role, regionCode: region, from: now })) })
    await linkHelper(tx, { county, id, name }, hats)
    return { result: await readUser(tx, county, id, now), subject: { kind: 'user', id }, detail: { username, roles: hats } }
  },
})
