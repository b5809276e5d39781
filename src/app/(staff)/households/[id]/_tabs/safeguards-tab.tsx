import { labelOf, safeguards as items } from '@/domain/glossary'
import type { HouseholdFile } from '@/server/household/household-file'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'

const SOURCE = { screening: '筛查', verification: '入户核实', visit: '走访' }

/** 三保障 and drinking water at every check; what is not met is said in words. */
export function SafeguardsTab({ checks, today }: { checks: NonNullable<HouseholdFile['safeguards']>; today: string }) {
  if (checks.length === 0) return <Card kind="table"><EmptyState title="还没有核查记录" lines={['筛查、入户核实和走访登记的六项结果会出现在这里。']} /></Card>
  const missing = (check: (typeof checks)[number]) => items.filter((item) => !check.met[item]).map((item) => labelOf('safeguard', item))
  return (
    <Card title="三保障及饮水安全" note={`${checks.length} 次核查`} kind="table">
      <table className="w-full border-collapse max-md:hidden">
        <caption className="sr-only">历次核查</caption>
        <thead><tr>{['日期', '来源', ...items.map((item) => labelOf('safeguard', item))].map((head) => <th key={head} scope="col" className="h-[34px] border-b border-line-2 bg-thead px-2.5 text-left text-small font-semibold text-ink-2">{head}</th>)}</tr></thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id} className="border-b border-line last:border-b-0">
              <td className="h-[38px] px-2.5">{day(check.on, today)}</td>
              <td className="px-2.5 text-small text-ink-2">{SOURCE[check.source]}</td>
              {items.map((item) => <td key={item} className={check.met[item] ? 'px-2.5 text-ok' : 'px-2.5 font-semibold text-bad'}>{check.met[item] ? '达标' : '未达标'}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="md:hidden">
        {checks.map((check) => (
          <li key={check.id} className="border-b border-line px-3.5 py-2.5 last:border-b-0">
            <b>{day(check.on, today)}</b>　{SOURCE[check.source]}
            <span className={missing(check).length === 0 ? 'block text-small text-ok' : 'block text-small font-semibold text-bad'}>{missing(check).length === 0 ? '六项全部达标' : `未达标：${missing(check).join('、')}`}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
