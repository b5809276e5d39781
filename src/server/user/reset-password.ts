import 'server-only'
import { z } from 'zod'
import { NewPassword } from '@/domain/user/fields'
import { hashPassword } from '@/server/auth/password'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { lockUser } from './lock-user'
import { readUser } from './user-view'

/** A new password for a person who forgot theirs; also lifts the lock of the user name. Sessions and tokens of before are dead. */
export const resetPassword = defineAction({
  name: 'users.reset-password',
  permission: 'user.manage',
  load: lockUser,
  body: NewPassword,
  detail: z.strictObject({ username: z.string() }),
  async run({ tx, county }, { user }, { password }) {
    await tx.user.update({ where: { county_id: { county, id: user.id } }, data: { passwordHash: await hashPassword(password), sessionEpoch: { increment: 1 } } })
    await tx.loginFailure.deleteMany({ where: { username: user.username } })
    return { result: await readUser(tx, county, user.id, machineNow()), subject: { kind: 'user', id: user.id }, detail: { username: user.username } }
  },
})
