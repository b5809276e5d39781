import type { CaseKind, Category } from '../glossary'
import type { LocalDate } from '../time/local-date'
import type { NoticeView } from './view'

/** A notice on the wall, as far as its batch needs it. */
export interface Posting {
  id: string
  batchId: string | null
  postedOn: LocalDate
  confirmedOn: LocalDate
  endsOn: LocalDate
  closableOn: LocalDate
  place: string
  photoId: string | null
  state: 'running' | 'closed' | 'withdrawn'
  closedOn: LocalDate | null
  objections: readonly { id: string; raisedOn: LocalDate; by: string; text: string; state: 'open' | 'dismissed' | 'upheld'; report: string | null }[]
}

/** A case that stands at its notice or announcement, or whose notice was posted before. */
export interface PublishedCase {
  id: string
  version: number
  householdId: string
  headName: string
  villagerGroup: string
  people: number
  kind: CaseKind
  category: Category | null
  villageCode: string
  /** Policy, version and source of the procedure: a batch is posted under one. */
  pin: string
  /** What it stands at now; null once it has gone on. */
  stands: 'notice' | 'announcement' | null
  enteredAt: string | null
  /** The soft deadline has passed and this step has not said why. */
  late: boolean
  postings: readonly Posting[]
}

/** The latest printed version of a batch. */
export interface PrintedSheet {
  id: string
  batchId: string
  act: 'notice' | 'announcement'
  version: number
  createdAt: string
  caseIds: readonly string[]
  view: NoticeView
}

export type RowState = 'pending' | 'running' | 'closable' | 'objected' | 'closed' | 'withdrawn'
export type BatchGroup = 'pending' | 'running' | 'closable' | 'closed'

export interface BatchRow {
  case: PublishedCase
  posting: Posting | null
  state: RowState
}

/** Households of one village and kind that are posted together: village + kind + set of cases. */
export interface Batch {
  /** Of the printed batch; before printing, the id of its first case. */
  id: string
  act: 'notice' | 'announcement'
  kind: CaseKind
  villageCode: string
  group: BatchGroup
  sheet: PrintedSheet | null
  rows: readonly BatchRow[]
  /** Whether the households to be posted are no longer those of the sheet. */
  listChanged: boolean
}

/** The batches of these cases as they stand on `today`. A household with several postings stands in each batch once, with the latest. */
export function batchesOf(cases: readonly PublishedCase[], sheets: readonly PrintedSheet[], today: LocalDate): Batch[] {
  const groups = new Map<string, { act: Batch['act']; sheet: PrintedSheet | null; rows: Map<string, BatchRow> }>()
  const put = (key: string, act: Batch['act'], sheet: PrintedSheet | null, row: BatchRow) => {
    const known = groups.get(key) ?? { act, sheet, rows: new Map<string, BatchRow>() }
    groups.set(key, known)
    known.rows.set(row.case.id, row)
  }
  for (const one of cases) {
    for (const posting of one.postings) {
      const sheet = sheets.find(({ batchId }) => batchId === posting.batchId) ?? null
      put(posting.batchId ?? [one.villageCode, one.kind, one.pin, posting.postedOn].join(), 'notice', sheet, { case: one, posting, state: stateOf(posting, today) })
    }
    if (one.stands && !(one.stands === 'notice' && one.postings.some(({ state }) => state === 'running'))) {
      const sheet = sheetOf(one, one.stands, sheets)
      put(sheet?.batchId ?? [one.villageCode, one.kind, one.pin, one.stands].join(), one.stands, sheet, { case: one, posting: null, state: 'pending' })
    }
  }
  return [...groups.values()].map(({ act, sheet, rows }) => batchOf(act, sheet, [...rows.values()]))
}

function batchOf(act: Batch['act'], sheet: PrintedSheet | null, rows: BatchRow[]): Batch {
  const live = rows.filter(({ state }) => state !== 'withdrawn')
  const listed = new Set(sheet?.caseIds)
  const [first] = rows
  return {
    id: sheet?.batchId ?? rows.map((row) => row.case.id).sort()[0]!,
    act, kind: first!.case.kind, villageCode: first!.case.villageCode, group: groupOf(live), sheet,
    rows: rows.sort((a, b) => order(sheet, a) - order(sheet, b) || (a.case.id < b.case.id ? -1 : 1)),
    listChanged: sheet !== null && live.some(({ state }) => state === 'pending') && (live.length !== listed.size || live.some((row) => !listed.has(row.case.id))),
  }
}

const order = (sheet: PrintedSheet | null, { case: { id } }: BatchRow): number => {
  const at = sheet?.caseIds.indexOf(id) ?? -1
  return at < 0 ? Number.MAX_SAFE_INTEGER : at
}

/** What is to be done with the batch next: an objection against one household does not hold up the others (K-16). */
function groupOf(rows: readonly BatchRow[]): BatchGroup {
  const has = (...states: RowState[]) => rows.some(({ state }) => states.includes(state))
  if (has('pending')) return 'pending'
  if (has('closable')) return 'closable'
  return has('running', 'objected') ? 'running' : 'closed'
}

function stateOf({ state, closableOn, objections }: Posting, today: LocalDate): RowState {
  if (state !== 'running') return state
  if (objections.some((objection) => objection.state === 'open')) return 'objected'
  return closableOn <= today ? 'closable' : 'running'
}

/** The sheet printed for this turn of the step: made after the case came to it, and not yet on the wall for this case. */
function sheetOf({ id, enteredAt, postings }: PublishedCase, act: Batch['act'], sheets: readonly PrintedSheet[]): PrintedSheet | null {
  const fitting = sheets.filter((sheet) => sheet.act === act && sheet.caseIds.includes(id) && !postings.some(({ batchId }) => batchId === sheet.batchId) && (!enteredAt || sheet.createdAt >= enteredAt))
  return fitting.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0] ?? null
}
