import { labelOf, safeguards as items } from '@/domain/glossary'
import type { HouseholdFile } from '@/server/household/household-file'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day } from '@/ui/format/day'
import { moneyInWords } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'

/** 走访, newest first: who, what was found, what was not met. */
export function VisitsTab({ visits, id, today, mayVisit }: { visits: NonNullable<HouseholdFile['visits']>; id: string; today: string; mayVisit: boolean }) {
  if (visits.length === 0)
    return <Card kind="table"><EmptyState title="还没有走访记录" lines={['登记的走访会按日期出现在这里。']} link={mayVisit ? { label: '登记走访', href: `/households/${id}/visits/new` } : undefined} /></Card>
  return (
    <Card title="走访" note={`${visits.length} 次`}>
      <ul>
        {visits.map((visit) => {
          const missing = items.filter((item) => !visit.safeguards[item]).map((item) => labelOf('safeguard', item))
          return (
            <li key={visit.id} className="border-t border-line py-2 first:border-t-0 first:pt-0">
              <b>{day(visit.on, today)}</b>　{visit.by}{visit.perCapita !== undefined && `　人均纯收入 ${moneyInWords(visit.perCapita)}`}
              {missing.length > 0 && <b className="text-bad">　未达标：{missing.join('、')}</b>}
              <p className="text-small text-ink-2">{visit.findings}</p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
