import { cls } from '../format/classes'
import { TEXT } from '../format/tone'
import { Hint } from '../help/hint'
import { Badge } from '../layout/badge'
import { clockWords, type ClockView } from './clock-words'

export interface ClockBadgeProps {
  clock: ClockView
  today: string
  /** How it was counted, from `clockSentence`; shown on hover, focus and tap. */
  sentence?: string
  /** Local date on which it ends, at 24:00. */
  dueOn?: string
  /** Words without a frame, for narrow lists. */
  bare?: boolean
}

/** The time left, in words; red only when it is past. */
export function ClockBadge({ clock, today, sentence, dueOn, bare }: ClockBadgeProps) {
  const { words, tone } = clockWords(clock, today)
  const text = dueOn ? <time dateTime={`${dueOn}T24:00:00+08:00`}>{words}</time> : words
  const badge = bare ? (
    <span className={cls('text-note whitespace-nowrap', TEXT[tone], tone === 'bad' && 'font-semibold')}>{text}</span>
  ) : (
    <Badge tone={tone}>{text}</Badge>
  )
  return sentence ? (
    <Hint content={sentence} label={`${words}：怎样计算`}>
      {badge}
    </Hint>
  ) : (
    badge
  )
}
