import { categories, labelOf } from '@/domain/glossary'
import { regionLevelOf } from '@/domain/region/region-code'
import { shortRegionName } from '@/domain/region/region-name'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { getRegion } from '@/server/region/get-region'
import { getStatistics } from '@/server/statistics/get-statistics'
import { fullDay } from '@/ui/format/day'
import { PrintBar } from '@/ui/print/print-bar'
import { measuresOf } from '../../../(staff)/statistics/statistics-measures'
import { listHref, one, oneOf, type Search } from '../../../(staff)/url-state'
import { PrintTable } from '../print-table'

export const metadata = { title: '打印统计报表' }

/** 统计报表 on paper, with the sum of the whole region. */
export default async function PrintStatisticsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const { actor } = await requireCaller()
  const asked = one(raw.region)
  const code = asked && /^\d{12}$/.test(asked) ? asked : actor.hats[0]!.region
  const groupBy = oneOf(['township', 'village'] as const, raw.groupBy) ?? (['township', 'village'].includes(regionLevelOf(code)) ? 'village' : 'township')
  const asOf = one(raw.asOf)
  const [region, lines, { demo }] = await Promise.all([load(getRegion, { code }), everyLine({ region: code, groupBy, asOf }), load(frame, {})])
  const measures = measuresOf(categories.filter((category) => lines.items.some((line) => line.monitored[category] > 0)))
  const sum = (of: (line: (typeof lines.items)[number]) => number) => String(lines.items.reduce((n, line) => n + of(line), 0))
  return (
    <>
      <PrintBar backHref={listHref('/statistics', { region: asked, groupBy, asOf })} />
      <PrintTable
        demo={demo} title={`${shortRegionName(region.name)}防止返贫监测帮扶统计报表`} stand={`截至${fullDay(lines.asOf)}`}
        note={`占比为未消除风险监测对象人口占乡村人口的千分比。类别：${categories.map((category) => labelOf('category', category)).join('、')}中有户的。`}
        columns={[{ key: 'place', head: groupBy === 'township' ? '乡镇' : '村', width: 14 }, ...measures.map(({ key, head, unit = '户' }) => ({ key, head: `${head}（${unit}）`, width: 10, right: true })), { key: 'people', head: '人口（人）', width: 10, right: true }, { key: 'share', head: '占比（‰）', width: 10, right: true }]}
        rows={[
          ...lines.items.map((line) => [shortRegionName(line.region.name), ...measures.map(({ of }) => String(of(line))), String(line.people), line.share === null ? '' : line.share.toFixed(2)]),
          ['合计', ...measures.map(({ of }) => sum(of)), sum((line) => line.people), ''],
        ]}
      />
    </>
  )
}

/** Every line of the region, page after page. */
async function everyLine(asked: { region: string; groupBy: 'township' | 'village'; asOf?: string | undefined }) {
  const first = await load(getStatistics, { ...asked, limit: 200 })
  const items = [...first.items]
  for (let cursor = first.nextCursor; cursor; ) {
    const next = await load(getStatistics, { ...asked, limit: 200, cursor })
    items.push(...next.items)
    cursor = next.nextCursor
  }
  return { asOf: first.asOf, items }
}
