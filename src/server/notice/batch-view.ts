import 'server-only'
import { labelOf } from '@/domain/glossary'
import type { Batch } from '@/domain/notice/batch'
import type { Rule } from '@/domain/policy/rules'
import { pinnedPolicy, type PolicyPin } from '@/domain/policy/resolve'
import { instantOf } from '@/server/kernel/clock'
import type { Db } from '@/server/kernel/db'
import { regionNames } from '@/server/region/region-names'

/** Batches with what stands around them: place, printed copies, number of the batch in its year, days of the notice. */
export async function batchViews(db: Db, batches: readonly Batch[]) {
  const townshipOf = (village: string) => `${village.slice(0, 9)}000`
  const sheets = batches.flatMap(({ sheet }) => sheet ?? [])
  const [names, prints, firsts] = await Promise.all([
    regionNames(db, batches.flatMap(({ villageCode }) => [villageCode, townshipOf(villageCode)])),
    db.printLog.groupBy({ by: ['documentId'], where: { documentId: { in: sheets.map(({ id }) => id) } }, _count: true, _max: { at: true } }),
    db.noticeDocument.findMany({
      where: { version: 1, villageCode: { in: [...new Set(batches.filter(({ sheet }) => sheet).map(({ villageCode }) => villageCode))] } },
      select: { batchId: true, kind: true, villageCode: true, number: true, createdAt: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  ])
  return batches.map((batch) => {
    const { sheet, rows, kind, act } = batch
    const printed = prints.find(({ documentId }) => documentId === sheet?.id)
    const own = firsts.find(({ batchId }) => batchId === sheet?.batchId)
    const year = own && yearOf(own.number)
    const before = own && firsts.filter((other) => other.villageCode === own.villageCode && other.kind === own.kind && yearOf(other.number) === year)
    const posting = rows.findLast(({ posting, state }) => posting && state !== 'withdrawn')?.posting ?? null
    return {
      ...batch,
      place: names.get(batch.villageCode) ?? '', township: names.get(townshipOf(batch.villageCode)) ?? '', townshipCode: townshipOf(batch.villageCode),
      title: `${labelOf('caseKind', kind)}${act === 'notice' ? '公示' : '结果公告'}${before ? ` ${year}年第${before.findIndex(({ batchId }) => batchId === own.batchId) + 1}批` : ''}`,
      people: rows.reduce((sum, row) => sum + row.case.people, 0),
      prints: printed?._count ?? 0, printedAt: printed?._max.at ? instantOf(printed._max.at) : null,
      posting, rule: ruleOf(batch),
      /** The period on the wall is not the printed one (interface.md §8.4). */
      differs: Boolean(sheet?.view.period && posting?.state === 'running' && sheet.view.period.endsOn !== posting.endsOn),
      /** From which day the notice counts: the day that a sheet printed anew must bear. */
      countsFrom: posting && (posting.postedOn > posting.confirmedOn ? posting.postedOn : posting.confirmedOn),
    }
  })
}

export type BatchView = Awaited<ReturnType<typeof batchViews>>[number]

const yearOf = (number: string): string => /〔(\d{4})〕/.exec(number)?.[1] ?? ''

/** How many days the procedure of these cases wants; null for an announcement. */
function ruleOf({ rows, kind }: Batch): Rule<'R-047'> | null {
  const policy = pinnedPolicy(JSON.parse(rows[0]!.case.pin) as PolicyPin)
  return policy?.procedures[kind]?.steps.find((step) => step.kind === 'publicNotice')?.rules['R-047'] ?? null
}
