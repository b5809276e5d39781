import 'server-only'
import { findLedger } from '@/domain/ledger'
import { figureKeys } from '@/domain/snapshot/figures'
import type { Snapshot } from '@/server/generated/prisma/client'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'
import { regionNames } from '@/server/region/region-names'
import { partsOf } from './queries/snapshot.sql'
import { snapshotHash, type Part } from './snapshot-hash'

type Figures = Readonly<Record<string, number>>

/** A snapshot with its figures by village and their sum; `intact`: its rows still give the hash it was taken with. */
export async function snapshotView(db: Db | Tx, row: Snapshot) {
  const figures = row.figures as Record<string, Figures>
  const [names, parts] = await Promise.all([regionNames(db, [row.regionCode, ...Object.keys(figures)]), db.$queryRaw<Part[]>(partsOf(row.county, row.id))])
  const lines = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, of]) => ({ region: { code, name: names.get(code) ?? '' }, ...whole([of]) }))
  return {
    ...snapshotLine(row, names), intact: snapshotHash({ ...row, parts }) === row.hash, total: whole(Object.values(figures)), lines,
    ledgers: parts.flatMap(({ ledger: key, rows, hash }) => {
      const ledger = findLedger(key)
      return ledger ? [{ key, number: ledger.number, title: ledger.title, rows, hash }] : []
    }),
  }
}

/** Sums of all figures, those that are nothing included. */
const whole = (lines: readonly Figures[]): Record<string, number> => Object.fromEntries(figureKeys.map((key) => [key, lines.reduce((sum, of) => sum + (of[key] ?? 0), 0)]))

/** A snapshot as lists name it. */
export const snapshotLine = (row: Snapshot, names: ReadonlyMap<string, string>) => ({
  id: row.id, title: row.title, region: { code: row.regionCode, name: names.get(row.regionCode) ?? '' }, asOf: localDate(row.asOf), takenBy: row.takenName, takenAt: instantOf(row.takenAt), hash: row.hash,
})
