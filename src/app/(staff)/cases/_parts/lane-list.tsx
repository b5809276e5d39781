import type { DecisionQueue } from '@/server/case/list-decision-queue'
import { KeyCap } from '@/ui/keyboard/key-cap'
import { Link } from '@/ui/layout/link'
import { DueBadge } from './case-table'
import { LaneKeys } from './lane-keys'

interface LaneListProps {
  queue: DecisionQueue
  current: string
  lane: string
  home: string
  address: (id: string) => string
}

const LANES: Record<string, string> = { all: '全部', clean: '资料齐全', doubt: '有疑点' }

/** The rest of the lane; J and K move through it. Hidden on the phone, where the queue page is one tap away. */
export function LaneList({ queue, current, lane, home, address }: LaneListProps) {
  const at = queue.items.findIndex((item) => item.id === current)
  const href = (i: number) => (queue.items[i] ? `${address(queue.items[i].id)}?lane=${lane}` : undefined)
  return (
    <nav aria-label="本列其余农户" className="relative border-r border-line bg-thead max-md:hidden md:min-h-0 md:overflow-y-auto">
      <LaneKeys next={href(at + 1)} previous={at > 0 ? href(at - 1) : undefined} />
      <p className="flex items-center gap-2 px-3 py-2 text-small text-ink-2">
        <Link href={`${home}?lane=${lane}`}>{LANES[lane]}</Link> {queue.total} 户 <KeyCap keys="J" /> <KeyCap keys="K" />
      </p>
      <ul>
        {queue.items.map((item) => (
            <li key={item.id}>
              <Link href={`${address(item.id)}?lane=${lane}`} aria-current={item.id === current ? 'true' : undefined}
                className="block border-b border-line px-3 py-1.5 text-ink hover:no-underline aria-[current=true]:border-l-3 aria-[current=true]:border-l-accent aria-[current=true]:bg-accent-tint">
                <span className="flex items-baseline justify-between gap-1">
                  <b>{item.headName}</b>
                  <DueBadge bare dueOn={item.dueOn} today={queue.today} />
                </span>
                <span className="block truncate text-note text-ink-2">{item.doubts[0] ?? item.category}</span>
              </Link>
            </li>
        ))}
      </ul>
    </nav>
  )
}
