import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { TINTED, type Tone } from '../format/tone'

/** A word in a 22 px frame. The colour repeats what the word says, never more. `plain`: white, for values and 「不计入」. */
export function Badge({ children, tone = 'neutral', plain, small }: { children: ReactNode; tone?: Tone; plain?: boolean; small?: boolean }) {
  return (
    <span
      className={cls(
        'inline-block rounded-badge border whitespace-nowrap',
        small ? 'h-5 px-[5px] text-[0.75rem]/[1.125rem]' : 'h-[22px] px-[7px] text-[0.8125rem]/5 max-md:h-6 max-md:text-[0.875rem]/[1.375rem]',
        plain ? 'border-line-2 bg-surface text-ink-2' : TINTED[tone],
        tone === 'bad' && 'font-semibold',
      )}
    >
      {children}
    </span>
  )
}
