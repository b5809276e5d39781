import { ButtonLink } from '@/ui/button/button-link'
import { count, progress } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { ProgressBar } from '@/ui/layout/progress-bar'
import { DataTable, type Column } from '@/ui/table/data-table'

interface PlaceProgress {
  region: { code: string; name: string }
  group?: string
  households: number
  screened: number
  left: number
  keyHouseholds: number
  applies: number
  byException: number
}

interface ProgressTableProps {
  campaignId: string
  groupBy: 'township' | 'village' | 'group'
  items: readonly PlaceProgress[]
}

/** Where each place stands, the one with most households left first; a village leads to its grid. */
export function ProgressTable({ campaignId, groupBy, items }: ProgressTableProps) {
  const gridOf = (place: PlaceProgress) => `/campaigns/${campaignId}/villages/${place.region.code}`
  const hrefOf = (place: PlaceProgress) =>
    groupBy === 'township' ? `/campaigns/${campaignId}?region=${place.region.code}` : groupBy === 'village' ? gridOf(place) : `${gridOf(place)}?group=${encodeURIComponent(place.group ?? '')}`
  const nameOf = (place: PlaceProgress) => (groupBy === 'group' ? place.group || '未分组' : place.region.name)
  const columns: Column<PlaceProgress>[] = [
    { key: 'place', head: groupBy === 'township' ? '乡镇' : groupBy === 'village' ? '村' : '村民小组', width: 'w-[180px]', cell: (place) => <b>{nameOf(place)}</b>, phone: 'first' },
    {
      key: 'share', head: '进度', phone: 'second',
      cell: (place) => (
        <span className="flex items-center gap-3">
          <span className="w-36 max-md:hidden"><ProgressBar done={place.screened} total={place.households} /></span>
          <span className="whitespace-nowrap">{count(place.screened)} / {count(place.households)} 户　{progress(place.screened, place.households)}</span>
        </span>
      ),
    },
    { key: 'left', head: '未走访', width: 'w-[110px]', align: 'right', phone: 'second', cell: (place) => (place.left === 0 ? <Badge tone="ok">已完成</Badge> : `余 ${count(place.left)} 户`) },
    { key: 'key', head: '重点户', width: 'w-[90px]', align: 'right', phone: 'none', cell: (place) => count(place.keyHouseholds) },
    { key: 'applies', head: '自主申报', width: 'w-[90px]', align: 'right', phone: 'none', cell: (place) => count(place.applies) },
    { key: 'exception', head: '按例外录入', width: 'w-[110px]', align: 'right', phone: 'none', cell: (place) => count(place.byException) },
    {
      key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', align: 'right', phone: 'end',
      cell: (place) => <ButtonLink href={hrefOf(place)} size="dense" label={`${groupBy === 'township' ? '看各村' : '录入'}：${nameOf(place)}`}>{groupBy === 'township' ? '看各村' : '录入'}</ButtonLink>,
    },
  ]
  const rows = groupBy === 'group' ? items : [...items].sort((a, b) => b.left - a.left || a.region.code.localeCompare(b.region.code))
  return <DataTable caption="排查进度" columns={columns} groups={[{ key: 'all', rows }]} rowKey={(place) => `${place.region.code}/${place.group ?? ''}`} rowHref={hrefOf} />
}
