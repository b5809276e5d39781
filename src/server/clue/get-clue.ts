import 'server-only'
import { z } from 'zod'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { clueView } from './clue-view'

/** One clue with whose it is. Throws not-found outside the scope. */
export const getClue = defineQuery({
  name: 'clues.get',
  permission: 'clue.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const row = await db.clue.findFirst({ where: { id, household: householdScope(actor) }, include: { household: { select: { id: true, headName: true, memberCount: true } } } })
    if (!row) throw notFound()
    return { clue: clueView(row), household: row.household }
  },
})
