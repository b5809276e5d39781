import 'server-only'
import { z } from 'zod'
import { roles } from '@/domain/glossary'
import { Move } from '@/domain/user/fields'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { invalid } from '@/server/kernel/errors'
import { linkHelper, mustBeKnownRegions } from './hats'
import { lockUser } from './lock-user'
import { current, readUser } from './user-view'

/** A transfer: one assignment is closed and stays in the history, another opens; sessions and tokens of before are dead at once. */
export const moveUser = defineAction({
  name: 'users.move',
  permission: 'user.manage',
  load: lockUser,
  body: Move,
  detail: z.strictObject({ username: z.string(), from: z.strictObject({ role: z.string(), region: z.string() }), to: z.strictObject({ role: z.enum(roles), region: z.string() }) }),
  async run(cx, { user }, { assignmentId, role, region }) {
    const { tx, county } = cx
    const now = machineNow()
    const before = await tx.roleAssignment.findFirst({ where: { county, id: assignmentId, userId: user.id, ...current(now) } })
    if (!before) throw invalid([{ path: 'assignmentId', message: '该账号没有这一身份，请刷新后再选。' }])
    await mustBeKnownRegions(tx, county, [{ role, region }], () => 'region')
    await tx.roleAssignment.update({ where: { county_id: { county, id: assignmentId } }, data: { to: now } })
    await tx.roleAssignment.create({ data: { county, id: cx.newId(), userId: user.id, role, regionCode: region, from: now } })
    await tx.user.update({ where: { county_id: { county, id: user.id } }, data: { sessionEpoch: { increment: 1 } } })
    await linkHelper(tx, user, [{ role, region }])
    return {
      result: await readUser(tx, county, user.id, now),
      subject: { kind: 'user', id: user.id },
      detail: { username: user.username, from: { role: before.role, region: before.regionCode }, to: { role, region } },
    }
  },
})
