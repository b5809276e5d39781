import 'server-only'
import { laidOut, ownFigures, type Cell, type Figure, type OwnFigure } from '@/domain/dashboard/figure'
import { wordsOf, type Named } from '@/domain/dashboard/words'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import type { LedgerAsk } from '../ledger/sources/ask.sql'
import { cellsSql, dashboardSources } from './sources.sql'

/** The pictures counted by the dashboard itself. */
export async function countOwnFigures(ask: LedgerAsk, policy: ResolvedPolicy | null): Promise<Record<OwnFigure, Figure>> {
  const drawn = await Promise.all(ownFigures.map(async (key) => [key, figureOf(key, await ask.db.$queryRaw<Cell[]>(cellsSql(dashboardSources[key](ask))), ask.today, policy)] as const))
  return Object.fromEntries(drawn) as Record<OwnFigure, Figure>
}

/** What the steps of another policy, or kinds of measures that nobody has, would only make longer. */
const fixed = (policy: ResolvedPolicy | null): string[] => ['opened', 'approved', 'all', 'none', ...(policy?.procedures.identification?.steps ?? []).map(({ kind }) => kind)]

function figureOf(key: OwnFigure, cells: readonly Cell[], today: string, policy: ResolvedPolicy | null): Figure {
  const { rows, columns, ...words } = wordsOf(key, { today, policy })
  const kept = fixed(policy)
  const occurs = (of: 'row' | 'column') => ({ key: name }: Named) => cells.some((cell) => cell[of] === name)
  const shown = key === 'funnel' ? columns : columns.filter(occurs('column'))
  const lines = key === 'categories' || key === 'risks' ? rows : rows.filter((row) => kept.includes(row.key) || occurs('row')(row))
  const counted = shown.map((column) => ({ ...column, kind: 'count' as const }))
  return { key, ...words, columns: counted, groups: [{ key: 'all', rows: laidOut(cells, lines, counted) }] }
}
