import 'server-only'
import { z } from 'zod'
import { isRevocable } from '@/domain/case/acts/revoke'
import { Evidence, evidenceWords } from '@/domain/sign-off/evidence'
import { stateOf } from '@/server/case/stored-state'
import { instantOf } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { SIGNED_STEP, type Level } from './judge-rows'
import { consultationWords } from '../consultation/consultation-words'

/** One's own bulk sign-off: every row with its evidence, the sample, and what became of each. */
export const getBatch = defineQuery({
  name: 'signOff.get',
  permission: 'case.sign',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const batch = await db.signBatch.findFirst({ where: { county: actor.county, id, actorId: actor.id }, include: { rows: { orderBy: { position: 'asc' } } } })
    if (!batch) throw notFound()
    const cases = await db.case.findMany({ where: { county: batch.county, id: { in: batch.rows.map(({ caseId }) => caseId) } } })
    const names = await regionNames(db, cases.map(({ villageCode }) => villageCode))
    const caseOf = new Map(cases.map((one) => [one.id, one]))
    const minutes = batch.consultationId ? await db.consultation.findUnique({ where: { county_id: { county: batch.county, id: batch.consultationId } } }) : null
    const level = batch.level as Level
    const rows = batch.rows.map(({ caseId, evidence, leftOut, sampled, check, checkNote, result, reason }) => {
      const one = caseOf.get(caseId)!
      const waits = one.stepKind === SIGNED_STEP[level]
      return {
        caseId, headName: one.headName, village: names.get(one.villageCode) ?? '', summary: evidenceWords(Evidence.parse(evidence)), leftOut, sampled, check, checkNote,
        result: result === 'signed' && waits ? 'undone' : result, reason, undoable: level === 'county' && result === 'signed' && one.status === 'open' && isRevocable(stateOf(one)),
      }
    })
    const count = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length
    return {
      id, number: batch.number, level, status: batch.status as 'checking' | 'stopped' | 'signing' | 'cancelled', createdAt: instantOf(batch.createdAt), opinion: batch.opinion, rows,
      consultation: minutes && consultationWords(minutes), sample: { percent: Number(batch.samplePercent), least: batch.sampleLeast },
      counts: {
        selected: rows.length, leftOut: count((row) => row.leftOut !== null), fit: count((row) => row.leftOut === null), sampled: count((row) => row.sampled),
        unchecked: count((row) => row.sampled && row.check === null), signed: count((row) => row.result === 'signed'), refused: count((row) => row.result === 'refused'),
        pending: count((row) => row.leftOut === null && row.result === null), undoable: count((row) => row.undoable),
      },
    }
  },
})

export type BatchView = Awaited<ReturnType<typeof getBatch>>
