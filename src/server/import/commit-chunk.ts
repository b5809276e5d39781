import 'server-only'
import { z } from 'zod'
import type { HouseholdFields } from '@/domain/household/household-fields'
import type { ImportFinding } from '@/domain/import/finding'
import type { ImportHousehold, Prisma } from '@/server/generated/prisma/client'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { unseal } from '@/server/kernel/crypto'
import { villageRange } from '@/server/kernel/scope'
import { changeKnown } from './change-known'
import { insertHouseholds } from './insert-households'
import { knownPeople } from './known-people'
import { assertState, lockImport } from './lock-import'
import { weighHousehold } from './weigh-household'

const CHUNK = 200 // households of one transaction: a second or two, so that the village's register is never held long

/**
 * Takes over the next households of a checked import, each weighed once more against the register as it is now: what
 * somebody registered meanwhile is not registered twice. All or nothing of a chunk; done again, it goes on behind it.
 */
export const commitChunk = defineAction({
  name: 'imports.commit-chunk',
  permission: 'register.import',
  load: lockImport,
  body: z.strictObject({}),
  detail: z.strictObject({ fileName: z.string(), new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() }),
  async run(cx, { row }) {
    const { tx, county } = cx
    assertState(row.state, ['committing'], '写入')
    const waiting = { county, importId: row.id, state: { in: ['new', 'changed'] } }
    const staged = await tx.importHousehold.findMany({ where: waiting, orderBy: { seq: 'asc' }, take: CHUNK })
    const bodies = staged.map(({ cipher, keyId }) => JSON.parse(unseal({ cipher: cipher!, keyId: keyId! })) as HouseholdFields)
    const known = await knownPeople(tx, county, bodies, villageRange(row.regionCode))
    const weighed = bodies.map((body) => weighHousehold(body, known))
    const fresh = weighed.flatMap(({ state }, i) => (state === 'new' ? [i] : []))
    const ids = await insertHouseholds(cx, fresh.map((i) => bodies[i]!))
    for (const one of weighed) if (one.state === 'changed') await changeKnown(cx, one)
    const count = (state: string) => weighed.filter((one) => one.state === state).length
    const done = staged.filter((_, i) => weighed[i]!.state !== 'faulty')
    await tx.importHousehold.updateMany({ where: { ...waiting, seq: { in: done.map(({ seq }) => seq) } }, data: { state: 'done', cipher: null, keyId: null } })
    await tx.$executeRaw`
      UPDATE "import_household" AS h SET "householdId" = made.id FROM unnest(${fresh.map((i) => staged[i]!.seq)}::int[], ${ids}::text[]) AS made(seq, id)
      WHERE h."county" = ${county} AND h."importId" = ${row.id} AND h."seq" = made.seq`
    for (const [i, one] of weighed.entries()) {
      if (one.state !== 'faulty') continue
      const { rows, findings } = staged[i]!
      const added = one.remarks.map(({ member, rule, message }): ImportFinding => ({ row: rows[member ?? 0]!, column: null, value: '', level: 'error', rule, message }))
      await tx.importHousehold.update({ where: key(staged[i]!), data: { state: 'refused', cipher: null, keyId: null, errors: added.length, findings: [...(findings as Prisma.JsonArray), ...added] as unknown as Prisma.InputJsonValue } })
    }
    const left = await tx.importHousehold.count({ where: waiting })
    if (left === 0) {
      await tx.import.update({ where: { county_id: { county, id: row.id } }, data: { state: 'committed', committedAt: machineNow() } })
      await tx.storedFile.deleteMany({ where: { county, id: row.fileId } }) // the table with its whole numbers has done its work
    }
    return {
      result: { done: staged.length, left }, subject: { kind: 'import', id: row.id },
      detail: { fileName: row.fileName, new: fresh.length, changed: count('changed'), unchanged: count('unchanged'), refused: count('faulty') },
    }
  },
})

const key = ({ county, importId, seq }: ImportHousehold) => ({ county_importId_seq: { county, importId, seq } })
