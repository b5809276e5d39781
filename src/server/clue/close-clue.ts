import 'server-only'
import { z } from 'zod'
import { closeClueBody } from '@/domain/clue/clue-fields'
import { maskNumbersIn } from '@/domain/member/masking'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { householdScope, lockHousehold } from '@/server/kernel/scope'
import { clueView } from './clue-view'

/** POST /clues/{id}/close: with a reason and evidence, never without. A clue that became a case ends with the case. */
export const closeClue = defineAction({
  name: 'clues.close',
  permission: 'clue.write',
  async load({ tx, actor }, { id = '' }) {
    const found = await tx.clue.findFirst({ where: { id, household: householdScope(actor) }, select: { county: true, householdId: true } })
    if (!found) throw notFound()
    const household = await lockHousehold(tx, actor, found.householdId)
    const clue = await tx.clue.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
    return { place: household.villageCode, household, clue }
  },
  body: closeClueBody,
  detail: z.strictObject({ reason: z.string(), evidence: z.string() }),
  async run(cx, { household, clue }, { reason, evidence }) {
    if (clue.status !== 'open') throw conflict([{ rule: 'R-031', path: 'status', message: clue.status === 'closed' ? '这条线索已经关闭。' : '这条线索已转入识别，随案件办结。' }])
    const row = await cx.tx.clue.update({ where: { county_id: { county: clue.county, id: clue.id } }, data: { status: 'closed', closeReason: reason, evidence, closedAt: cx.now } })
    return {
      result: clueView(row),
      subject: { kind: 'clue', id: clue.id, householdId: household.id, villageCode: household.villageCode },
      detail: { reason: maskNumbersIn(reason), evidence: maskNumbersIn(evidence) },
    }
  },
})
