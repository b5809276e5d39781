import 'server-only'
import { z } from 'zod'
import { chainOf } from '@/domain/case/chain'
import { levelLabel, levelOf } from '@/domain/budget/level'
import { labelOf, type CaseKind, type CaseStatus, type Role, type StepKind } from '@/domain/glossary'
import { daysBetween } from '@/domain/time/local-date'
import type { Case } from '@/server/generated/prisma/client'
import { dayOf, localDateOrNull } from '@/server/kernel/clock'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { policyOf } from './case-context'
import { stateOf } from './stored-state'

/** GET /chains: rollbacks and removals level by level, with document numbers, and who has been waiting since when; the longest wait first. */
export const listChains = defineQuery({
  name: 'cases.chains',
  permission: 'case.read',
  input: z.strictObject({ ...paging, kind: z.enum(['rollback', 'removal']).optional(), status: z.enum(['open', 'approved', 'rejected', 'withdrawn']).default('open'), region: z.string().regex(/^\d{12}$/).optional() }),
  async run({ db, actor, today }, { kind, status, region, cursor, limit }) {
    const where = { AND: [caseScope(actor), { kind: kind ?? { in: ['rollback', 'removal'] }, status }, ...(region ? [{ villageCode: villageRange(region) }] : [])] }
    const at = readCursor(cursor, 1)?.[0]
    const [total, rows] = await Promise.all([
      db.case.count({ where }),
      db.case.findMany({ where: { AND: [where, at ? { id: { gt: String(at) } } : {}] }, orderBy: { id: 'asc' }, take: limit + 1 }),
    ])
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.flatMap((row) => [row.villageCode, row.townshipCode]))
    const last = page.at(-1)
    return {
      today, total, nextCursor: rows.length > limit && last ? cursorOf(last.id) : null,
      items: page.map((row) => ({ ...line(row, today), village: names.get(row.villageCode) ?? '', township: names.get(row.townshipCode) ?? '' })).sort((a, b) => (b.waiting?.days ?? 0) - (a.waiting?.days ?? 0)),
    }
  },
})

export type ChainList = Awaited<ReturnType<typeof listChains>>

function line(row: Case, today: string) {
  const state = stateOf(row)
  const { steps } = policyOf(state).procedures[state.kind]!
  const since = row.stepEnteredAt && dayOf(row.stepEnteredAt)
  return {
    id: row.id, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), headName: row.headName, villageCode: row.villageCode, townshipCode: row.townshipCode, status: row.status as CaseStatus,
    statusLabel: labelOf('caseStatus', row.status as CaseStatus), openedOn: state.openedOn, reason: state.reason, decidedOn: localDateOrNull(row.decidedOn),
    links: chainOf(state, steps).map((link) => ({ ...link, levelLabel: levelLabel(link.level) })),
    waiting: since ? { title: row.stepTitle ?? '', who: whoOf(row), since, days: Math.max(0, daysBetween(since, today)) } : null,
  }
}

/** Who is waited for: above the county the level itself, whoever types its document in. */
function whoOf({ stepKind, stepRoles }: Pick<Case, 'stepKind' | 'stepRoles'>): string {
  const level = levelOf(stepKind as StepKind)
  return ['prefecture', 'province', 'state'].includes(level) ? (level === 'state' ? '国家' : `${levelLabel(level)}级`) : stepRoles.map((role) => labelOf('role', role as Role)).join('、')
}
