import 'server-only'
import type { CaseKind, MeasureCategory } from '@/domain/glossary'
import type { PublishedCase } from '@/domain/notice/batch'
import { announcementView, publicNoticeView, type NoticeSheet, type NoticeView } from '@/domain/notice/view'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { stateOf } from '@/server/case/stored-state'
import type { Tx } from '@/server/kernel/db'
import { isWorkingDay } from '@/server/kernel/working-days'
import { regionNames } from '@/server/region/region-names'
import type { PublishedRow } from './published-cases'

type Head = Pick<NoticeSheet, 'number' | 'version' | 'datedOn' | 'telephone'>

/** What hangs on the wall for these cases, in the order given; null where their procedure posts no such paper. */
export async function composeSheet(tx: Tx, act: 'notice' | 'announcement', rows: readonly PublishedRow[], cases: readonly PublishedCase[], head: Head): Promise<NoticeView | null> {
  const { kind, villageCode } = cases[0]!
  const names = await regionNames(tx, [villageCode, townshipOf(villageCode)])
  const help = kind === 'elimination' ? await helpGiven(tx, cases.map(({ householdId }) => householdId)) : new Map<string, MeasureCategory[]>()
  const sheet: NoticeSheet = {
    ...head, village: names.get(villageCode)!, township: names.get(townshipOf(villageCode))!,
    households: cases.map(({ householdId, headName, villagerGroup, people, category }) => ({ headName, villagerGroup, people, category, measures: help.get(householdId) ?? [] })),
  }
  if (act === 'announcement') return announcementView(kind, sheet)
  const procedure = pinnedPolicy(stateOf(rows[0]!).policy)?.procedures[kind]
  return procedure ? publicNoticeView(kind, procedure, sheet, isWorkingDay) : null
}

export const townshipOf = (villageCode: string): string => `${villageCode.slice(0, 9)}000`

/** Kinds of help that were carried out, by household (R-065, 附件4). */
async function helpGiven(tx: Tx, householdIds: string[]): Promise<Map<string, MeasureCategory[]>> {
  const measures = await tx.helpMeasure.findMany({ where: { householdId: { in: householdIds }, status: 'delivered' }, select: { householdId: true, category: true }, orderBy: { id: 'asc' } })
  const given = new Map<string, MeasureCategory[]>()
  for (const { householdId, category } of measures) given.set(householdId, [...(given.get(householdId) ?? []), category as MeasureCategory])
  return given
}

/** What a kind of paper is stored as. */
export const documentKind = (kind: CaseKind, act: 'notice' | 'announcement'): string => `${kind}${act === 'notice' ? 'Notice' : 'Announcement'}`
