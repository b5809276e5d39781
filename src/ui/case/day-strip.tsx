import { cls } from '../format/classes'

/** The days of a notice that runs: past, today, to come. One cell a day; long periods wrap. */
export function DayStrip({ days }: { days: readonly { label: string; state: 'past' | 'today' | 'ahead' }[] }) {
  return (
    <ol className="mt-2 mb-0.5 flex flex-wrap gap-1" aria-label="公示期">
      {days.map((day) => (
        <li
          key={day.label}
          aria-current={day.state === 'today' ? 'date' : undefined}
          className={cls(
            'h-[30px] min-w-12 flex-1 rounded-badge text-center text-[0.8125rem]/[1.875rem]',
            day.state === 'past' && 'bg-ok-tint text-ok',
            day.state === 'today' && 'bg-accent font-semibold text-surface',
            day.state === 'ahead' && 'bg-mute-tint text-ink-2',
          )}
        >
          {day.state === 'today' ? '今天' : day.label}
        </li>
      ))}
    </ol>
  )
}
