import type { DecisionQueue } from '@/server/case/list-decision-queue'
import { day } from '@/ui/format/day'
import type { Column, RowGroup } from '@/ui/table/data-table'

type Item = DecisionQueue['items'][number]

/** The township's rows by village and notice, as they hung together; the county's in one. */
export function laneGroups({ items, today }: DecisionQueue, level: 'county' | 'township'): RowGroup<Item>[] {
  if (level === 'county') return [{ key: 'all', rows: items }]
  return [...Map.groupBy(items, ({ villageCode, posted }) => `${villageCode} ${posted?.key ?? ''}`)].map(([key, rows]) => {
    const { village, posted } = rows[0]!
    return { key, title: `${village}${posted ? `　${posted.number ?? '公示'}（${day(posted.postedOn, today)}张贴）` : ''}`, count: `${rows.length} 户 ${rows.reduce((all, { memberCount }) => all + memberCount, 0)} 人`, rows }
  })
}

/** Where the household lives, as far as the group above does not say. */
export const placeColumn = (level: 'county' | 'township'): Column<Item> =>
  level === 'county' ? { key: 'place', head: '乡镇　村', width: 'w-[174px]', cell: (row) => `${row.township}　${row.village}` } : { key: 'place', head: '组', width: 'w-[100px]', cell: (row) => row.group }
