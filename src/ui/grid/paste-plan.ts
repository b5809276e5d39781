import { wordsOf, type ColumnKey } from './columns'
import { blank, type Entry, type RosterRow, type Saved } from './entry'
import { columnsOfBlock, plainName, type PastedColumn } from './paste-block'
import { readDay } from '@/domain/form/typed-day'
import { readAnswer, readSignature } from './typed-answer'

export type Verdict = '可用' | '不符' | '冲突'

export interface PlannedCell {
  column: PastedColumn
  typed: string
  verdict: Verdict
  /** Why it cannot be used, or what stands there. */
  why?: string
}

export interface PlannedRow {
  /** Null where no household fits. */
  household: RosterRow | null
  cells: readonly PlannedCell[]
  change: Partial<Entry>
  verdict: Verdict
  why?: string
}

export interface PasteSource {
  /** Households that may be meant, all of the village. */
  roster: readonly RosterRow[]
  /** What stands in a household's row: typed or saved. */
  standing: (householdId: string) => Entry | Saved['entry'] | null
  /** The households from the cursor down, for blocks that name nobody. */
  below: readonly RosterRow[]
  /** The column at the cursor. */
  at: ColumnKey
  today: string
}

/** Lays a pasted block on the rows of the village and judges each cell; nothing is written by it. */
export function planPaste(block: readonly string[][], source: PasteSource): PlannedRow[] {
  const names = new Set(source.roster.map((row) => row.headName))
  const { columns, rows } = columnsOfBlock(block, names, source.at)
  const named = columns.includes('headName') || columns.includes('sequence')
  const planned = rows.map((cells, i) => {
    const found = named ? whose(cells, columns, source.roster) : { household: source.below[i] ?? null, why: source.below[i] ? undefined : '下方没有更多农户。' }
    return planRow(cells, columns, found, source)
  })
  const seen = new Set<string>()
  return planned.map((row) => {
    if (!row.household || !seen.has(row.household.householdId)) {
      if (row.household) seen.add(row.household.householdId)
      return row
    }
    return { ...row, verdict: '不符' as const, why: '同一户在所粘贴的内容中出现两次。' }
  })
}

function whose(cells: readonly string[], columns: readonly PastedColumn[], roster: readonly RosterRow[]): { household: RosterRow | null; why?: string } {
  const name = plainName(cells[columns.indexOf('headName')] ?? '')
  const sequence = Number(cells[columns.indexOf('sequence')] || Number.NaN)
  const alike = name ? roster.filter((row) => row.headName === name) : []
  const numbered = roster.find((row) => row.sequence === sequence) ?? null
  if (name && alike.length === 0) return { household: null, why: `本村登记簿没有户主「${name}」。` }
  if (!name) return { household: numbered, why: numbered ? undefined : '本村登记簿没有这个序号。' }
  const both = alike.find((row) => row === numbered)
  if (both) return { household: both }
  if (alike.length > 1) return { household: null, why: `本村有 ${alike.length} 户户主叫「${name}」，请连同序号一起复制。` }
  return { household: alike[0]! } // the numbers of a table made elsewhere differ from the register's; a name that is alone decides
}

function planRow(cells: readonly string[], columns: readonly PastedColumn[], found: { household: RosterRow | null; why?: string }, source: PasteSource): PlannedRow {
  const { household } = found
  if (!household) return { household, cells: cells.map((typed, i) => ({ column: columns[i] ?? null, typed, verdict: '不符' })), change: {}, verdict: '不符', why: found.why }
  const standing = source.standing(household.householdId)
  let change: Partial<Entry> = {}
  const planned = cells.map((typed, i): PlannedCell => {
    const column = columns[i] ?? null
    const read = readCell(column, typed, household, change, source.today)
    if ('why' in read) return { column, typed, verdict: '不符', why: read.why }
    change = { ...change, ...read.change }
    const [there, pasted] = [standing ?? blank, { ...blank, ...read.change }].map((entry) => (Object.keys(read.change).length > 0 ? valueOf(entry, column as ColumnKey) : ''))
    return there && pasted && there !== pasted ? { column, typed, verdict: '冲突', why: `已填「${there}」` } : { column, typed, verdict: '可用' }
  })
  const verdict = planned.some((cell) => cell.verdict === '不符') ? '不符' : planned.some((cell) => cell.verdict === '冲突') ? '冲突' : '可用'
  return { household, cells: planned, change, verdict }
}

/** The words of a cell; for the two signatures which of them is given. */
const valueOf = (entry: Entry, column: ColumnKey): string =>
  column === 'applies' || column === 'declines' ? (entry.signed === null ? '' : entry.signed === 'applies' ? '自主申报' : '不自主申报') : wordsOf(entry, column)

/** One cell as a change of the entry; empty cells change nothing. */
function readCell(column: PastedColumn, typed: string, household: RosterRow, before: Partial<Entry>, today: string): { change: Partial<Entry> } | { why: string } {
  if (typed === '' || column === null || column === 'sequence' || column === 'headName') return { change: {} }
  switch (column) {
    case 'memberCount':
      return Number(typed) === household.memberCount ? { change: {} } : { why: `登记簿为 ${household.memberCount} 人` }
    case 'met':
    case 'above':
    case 'keyGroup': {
      const answer = readAnswer(typed)
      if (answer === undefined) return { why: '须填「是」或「否」' }
      return { change: column === 'met' ? { met: answer, unmet: [] } : { [column]: answer } } // the items behind a 「否」 are asked in the row
    }
    case 'applies':
    case 'declines':
      if (!readSignature(typed)) return { change: {} }
      return before.signed && before.signed !== column ? { why: '两栏户主签字只能签一栏' } : { change: { signed: column } }
    case 'on': {
      const day = readDay(typed, today)
      if (!day) return { why: '日期写作 2026-05-16' }
      return day > today ? { why: '不能晚于今天' } : { change: { on: day } }
    }
    default:
      return { change: { [column]: typed } }
  }
}
