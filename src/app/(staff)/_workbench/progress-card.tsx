import { daysBetween } from '@/domain/time/local-date'
import type { CampaignProgress } from '@/server/workbench/campaign-progress'
import { ClockBadge } from '@/ui/case/clock-badge'
import { count, progress } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { ProgressBar } from '@/ui/layout/progress-bar'

const SHOWN = 7

/** 集中排查 by village, most advanced first; the last ones say how many households are left. */
export function ProgressCard({ campaign, today, linked }: { campaign: CampaignProgress; today: string; linked: boolean }) {
  const left = daysBetween(today, campaign.dueOn)
  const places = campaign.places.length > SHOWN + 1 ? [...campaign.places.slice(0, 2), ...campaign.places.slice(2 - SHOWN)] : campaign.places
  return (
    <Card title={campaign.title} action={<ClockBadge clock={left < 0 ? { state: 'overdue', by: -left } : { state: 'running', left }} today={today} dueOn={campaign.dueOn} />}>
      <p className="flex pb-1.5 text-small">
        <span>已筛查 <b>{count(campaign.done)}</b> / {count(campaign.total)} 户</span>
        <b className="ml-auto">{progress(campaign.done, campaign.total)}</b>
      </p>
      <ul>
        {places.map((place, i) => {
          const worst = i === places.length - 1 && place.left > 0
          const name = linked && campaign.level === 'village' ? <Link href={`/campaigns/${campaign.id}/villages/${place.code}`}>{place.name}</Link> : place.name
          return (
            <li key={place.code} className="grid min-h-6 grid-cols-[minmax(0,1fr)_104px_76px] items-center gap-2 text-small max-md:min-h-9">
              <span className="truncate">{name}</span>
              <ProgressBar done={place.done} total={place.total} />
              <span className={place.left === 0 ? 'text-right text-ok' : worst ? 'text-right font-semibold text-due' : 'text-right text-ink-2'}>
                {place.left === 0 ? '已完成' : `余 ${count(place.left)} 户`}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="pt-1 text-note">
        <Link href={`/campaigns/${campaign.id}`}>全部 {campaign.places.length} 个{campaign.level === 'village' ? '村' : '乡镇'}</Link>
      </p>
    </Card>
  )
}
