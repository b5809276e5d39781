import 'server-only'
import type { Posting, PrintedSheet, PublishedCase } from '@/domain/notice/batch'
import { noticeView } from '@/domain/notice/view'
import type { CaseKind, Category } from '@/domain/glossary'
import { stateOf } from '@/server/case/stored-state'
import type { NoticeDocument, Prisma } from '@/server/generated/prisma/client'
import { instantOf, localDate, localDateOrNull } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'

export const publishedCase = {
  household: { select: { memberCount: true, group: true, code: true, category: true } },
  notices: { include: { objections: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.CaseInclude

export type PublishedRow = Prisma.CaseGetPayload<{ include: typeof publishedCase }>

/** A stored case as its batch sees it. `today` tells whether its soft deadline has passed. */
export function toPublished(row: PublishedRow, today: string): PublishedCase {
  const due = localDateOrNull(row.dueOn)
  const stands = row.stepKind === 'publicNotice' ? 'notice' : row.stepKind === 'resultAnnouncement' ? 'announcement' : null
  return {
    id: row.id, version: row.version, householdId: row.householdId, headName: row.headName, villagerGroup: row.household.group, people: row.household.memberCount,
    kind: row.kind as CaseKind, category: (row.category ?? row.household.category) as Category | null, villageCode: row.villageCode,
    pin: JSON.stringify(stateOf(row).policy), stands, enteredAt: row.stepEnteredAt && instantOf(row.stepEnteredAt),
    late: stands !== null && due !== null && due < today && !stateOf(row).lateReasons[row.stepKey!],
    postings: row.notices.map(toPosting),
  }
}

function toPosting(row: PublishedRow['notices'][number]): Posting {
  return {
    id: row.id, batchId: row.batchId, postedOn: localDate(row.postedOn), confirmedOn: localDate(row.confirmedOn), endsOn: localDate(row.endsOn), closableOn: localDate(row.closableOn),
    place: row.place, photoId: row.photoId, state: row.state as Posting['state'], closedOn: localDateOrNull(row.closedOn),
    objections: row.objections.map(({ id, raisedOn, by, text, state, report }) => ({ id, raisedOn: localDate(raisedOn), by, text, state: state as 'open' | 'dismissed' | 'upheld', report })),
  }
}

/** A stored sheet; throws where what is stored is not a notice. */
export const toSheet = (row: NoticeDocument): PrintedSheet => ({
  id: row.id, batchId: row.batchId, act: row.kind.endsWith('Announcement') ? 'announcement' : 'notice', version: row.version, createdAt: instantOf(row.createdAt),
  caseIds: row.caseIds, view: noticeView.parse(row.view),
})

/** The version in force of every batch that names one of these cases or ids. */
export async function sheetsFor(tx: Tx | Db, cases: readonly PublishedCase[]): Promise<PrintedSheet[]> {
  const batchIds = [...new Set(cases.flatMap(({ postings }) => postings.flatMap(({ batchId }) => batchId ?? [])))]
  const waiting = cases.filter(({ stands }) => stands)
  const rows = await tx.noticeDocument.findMany({
    where: {
      OR: [
        { batchId: { in: batchIds } },
        { villageCode: { in: [...new Set(waiting.map(({ villageCode }) => villageCode))] }, caseIds: { hasSome: waiting.map(({ id }) => id) } },
      ],
    },
    orderBy: [{ batchId: 'asc' }, { version: 'desc' }], distinct: ['batchId'],
  })
  return rows.map(toSheet)
}
