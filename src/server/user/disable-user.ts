import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { lockUser } from './lock-user'
import { readUser } from './user-view'

/** Disables an account: its sessions and tokens are dead with the commit, because the epoch they carry is past. */
export const disableUser = defineAction({
  name: 'users.disable',
  permission: 'user.manage',
  load: lockUser,
  body: z.strictObject({ reason: z.string().trim().min(1).max(200) }),
  detail: z.strictObject({ username: z.string(), reason: z.string() }),
  async run({ tx, county, actor }, { user }, { reason }) {
    if (user.id === actor.id) throw ruleViolation([{ message: '不能停用自己的账号。', fix: '请另一名县管理员办理。' }])
    const now = machineNow()
    await tx.user.update({ where: { county_id: { county, id: user.id } }, data: { disabledAt: user.disabledAt ?? now, sessionEpoch: { increment: 1 } } })
    return { result: await readUser(tx, county, user.id, now), subject: { kind: 'user', id: user.id }, detail: { username: user.username, reason } }
  },
})
