import type { HouseholdFile } from '@/server/household/household-file'
import { EmptyState } from '@/ui/feedback/empty-state'
import { fullDay } from '@/ui/format/day'
import { money as yuan } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { DataTable, type Column } from '@/ui/table/data-table'

type Money = NonNullable<HouseholdFile['money']>
type Income = Money['incomes'][number]
type Expense = Money['expenditures'][number]

const right = <Row,>(key: string, head: string, cell: (row: Row) => string, extra: Partial<Column<Row>> = {}): Column<Row> => ({ key, head, align: 'right', phone: 'none', cell, ...extra })

/** 收入支出: worksheets in force by period, in the order of the form; lines marked 不计入 are shown and not summed. */
export function MoneyTab({ money, today }: { money: Money; today: string }) {
  const period = (row: { from: string; to: string }) => `${fullDay(row.from)}至${row.to.slice(0, 4) === row.from.slice(0, 4) ? fullDay(row.to).slice(5) : fullDay(row.to)}`
  if (money.incomes.length === 0) return <Card kind="table"><EmptyState title="还没有收入支出记录" lines={['入户核实提交后，收入、刚性支出和人均纯收入会按统计期出现在这里。']} /></Card>
  return (
    <>
      <Card title="收入" note="单位：元" kind="table">
        <DataTable<Income>
          caption="收入" rowKey={(row) => row.id} groups={[{ key: 'all', rows: money.incomes }]}
          columns={[
            { key: 'period', head: '统计期', width: 'w-[230px]', phone: 'first', cell: period },
            right('wage', '工资性', (row) => yuan(row.wage)), right('business', '生产经营性', (row) => yuan(row.business)), right('property', '财产性', (row) => yuan(row.property)),
            right('transfer', '转移性', (row) => yuan(row.transfer)), right('cost', '减生产经营性支出', (row) => yuan(row.businessCost)),
            { key: 'members', head: '人口', align: 'right', width: 'w-[64px]', phone: 'second', cell: (row) => `${row.membersCounted} 人` },
            { key: 'perCapita', head: '人均纯收入', align: 'right', width: 'w-[120px]', phone: 'end', cell: (row) => <b>{yuan(row.perCapita)}</b> },
          ]}
        />
        {money.incomes.some(({ excluded }) => excluded.length > 0) && (
          <p className="border-t border-line px-3 py-2 text-small text-ink-2">
            不计入：{money.incomes.flatMap(({ excluded }) => excluded).map(({ label, amount }) => `${label} ${yuan(amount)} 元`).join('、')}。
          </p>
        )}
      </Card>
      <Card title="刚性支出" note="单位：元" kind="table">
        <DataTable<Expense>
          caption="刚性支出" rowKey={(row) => row.id} groups={[{ key: 'all', rows: money.expenditures }]}
          columns={[
            { key: 'period', head: '统计期', width: 'w-[230px]', phone: 'first', cell: period },
            right('medical', '医疗自付', (row) => yuan(row.medical)), right('education', '教育', (row) => yuan(row.education)), right('disaster', '灾害', (row) => yuan(row.disaster)),
            right('accident', '意外事故', (row) => yuan(row.accident)), right('other', '其他', (row) => yuan(row.other)),
            { key: 'total', head: '合计', align: 'right', width: 'w-[120px]', phone: 'end', cell: (row) => <b>{yuan(row.total)}</b> },
          ]}
        />
      </Card>
      <Card title="认定">
        <ul className="text-small">
          {money.assessments.map((row) => (
            <li key={row.id} className="border-t border-line py-1.5 first:border-t-0">
              <b>{fullDay(row.on)}　{row.categoryLabel ?? '未认定类别'}</b>　人均纯收入 {yuan(row.perCapita)} 元，监测线 {yuan(row.threshold)} 元
              <span className="block text-ink-2">{row.reasons.join('；')}</span>
            </li>
          ))}
          {money.assessments.length === 0 && <li className="text-ink-2">没有认定记录。</li>}
        </ul>
        <p className="pt-1 text-note text-ink-3">截至{fullDay(today)}</p>
      </Card>
    </>
  )
}
