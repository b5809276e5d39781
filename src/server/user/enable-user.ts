import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { lockUser } from './lock-user'
import { readUser } from './user-view'

/** Opens a disabled account again; sessions from before stay dead. */
export const enableUser = defineAction({
  name: 'users.enable',
  permission: 'user.manage',
  load: lockUser,
  body: z.strictObject({}),
  detail: z.strictObject({ username: z.string() }),
  async run({ tx, county }, { user }) {
    await tx.user.update({ where: { county_id: { county, id: user.id } }, data: { disabledAt: null } })
    return { result: await readUser(tx, county, user.id, machineNow()), subject: { kind: 'user', id: user.id }, detail: { username: user.username } }
  },
})
