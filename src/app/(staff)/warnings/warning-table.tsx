import { grants } from '@/domain/access/matrix'
import type { Role } from '@/domain/glossary'
import type { WarningView } from '@/server/warning/warning-view'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import { warningHref } from './warning-href'

interface WarningTableProps {
  items: readonly WarningView[]
  /** How many of each code there are in all. */
  counts: ReadonlyMap<string, number>
  today: string
  role: Role
}

/** Warnings by code: what, on whom, by which clause, how to settle it; the row leads to where it is settled. */
export function WarningTable({ items, counts, today, role }: WarningTableProps) {
  const codes = [...new Set(items.map(({ code }) => code))]
  const groups = codes.map((code) => {
    const rows = items.filter((item) => item.code === code)
    return { key: code, title: `${rows[0]!.title}　${code}`, count: counts.get(code) ?? rows.length, rows }
  })
  const may = grants(role, 'warning.dismiss')
  return (
    <ListKeys>
      <DataTable
        caption="预警和提示" groups={groups} rowKey={(row) => row.id} rowHref={(row) => warningHref(row, role).href}
        columns={[
          { key: 'nature', head: '性质', width: 'w-[86px]', phone: 'end', cell: (row) => <NatureBadge nature={row.nature} /> },
          { key: 'who', head: '对象', width: 'w-[168px]', phone: 'first', cell: (row) => <TwoLines first={row.household ? <><b>{row.household.headName}</b>　{row.household.memberCount} 人</> : <b>{row.regionName}</b>} second={row.household ? `${row.regionName} ${row.household.group}` : undefined} /> },
          { key: 'what', head: '情况', cell: (row) => <TwoLines first={<span className="whitespace-normal">{row.message}</span>} second={<span className="whitespace-normal">{row.reason ? `${row.dismissedBy}：${row.reason}` : `办法：${row.settle}`}</span>} /> },
          { key: 'basis', head: '依据', width: 'w-[118px]', secondary: true, phone: 'none', cell: (row) => <TwoLines first={row.clause} second={`${day(row.raisedAt.slice(0, 10), today)}起`} /> },
          {
            key: 'go', head: '办理', headHidden: true, width: 'w-[172px]',
            cell: (row) => (
              <span className="inline-flex flex-wrap gap-1.5">
                {row.state === 'open' && <ButtonLink size="dense" href={warningHref(row, role).href} label={`${warningHref(row, role).words}：${row.household?.headName ?? row.regionName}，${row.title}`}>{warningHref(row, role).words}</ButtonLink>}
                <ButtonLink size="dense" variant="quiet" href={`/warnings/${row.id}`} label={`${may && row.state === 'open' ? '忽略' : '详情'}：${row.household?.headName ?? row.regionName}，${row.title}`}>{may && row.state === 'open' ? '忽略' : '详情'}</ButtonLink>
              </span>
            ),
          },
        ]}
      />
    </ListKeys>
  )
}

/** 预警 where the text gives the test, 提示核查 where it only names the problem. */
export function NatureBadge({ nature }: { nature: 'finding' | 'prompt' }) {
  return <Badge tone={nature === 'finding' ? 'due' : 'neutral'}>{nature === 'finding' ? '预警' : '提示核查'}</Badge>
}
