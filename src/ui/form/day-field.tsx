'use client'

import { useRef, useSyncExternalStore, type ComponentProps } from 'react'
import { readDay } from '@/domain/form/typed-day'

const never = () => () => {}
/** A mouse and a keyboard: days are typed. A phone keeps its own picker, and so does a page before hydration. */
const useDesk = () => useSyncExternalStore(never, () => !matchMedia('(pointer: coarse)').matches, () => false)

/**
 * A day as clerks type it: 20260518, 5.18, 5月18日 become 2026-05-18 on leaving; the browser's own field would ask for the order
 * of its language. What is no day stays as typed, for the server to refuse with its sentence. `today` gives the year.
 */
export function DayField({ today, className, ...input }: Omit<ComponentProps<'input'>, 'type'> & { today?: string }) {
  const desk = useDesk()
  const field = useRef<HTMLInputElement>(null)
  const read = () => {
    const input = field.current
    const day = desk && input ? readDay(input.value, today) : null
    if (!input || !day || input.value === day) return
    input.value = day
    input.dispatchEvent(new Event('input', { bubbles: true })) // what follows the date, and the draft, hear of it
  }
  const pick = () => {
    const input = field.current!
    input.type = 'date'
    input.addEventListener('blur', () => (input.type = 'text'), { once: true })
    input.focus()
    input.showPicker()
  }
  return (
    <span className="relative block">
      <input {...input} ref={field} type={desk ? 'text' : 'date'} placeholder={desk ? '2026-05-18' : undefined} autoComplete="off" maxLength={desk ? 20 : undefined} onBlur={read} onKeyDown={(event) => event.key === 'Enter' && read()} className={className} />
      {desk && <button type="button" tabIndex={-1} onClick={pick} className="absolute inset-y-0 right-0 px-2 text-note text-accent">日历</button>}
    </span>
  )
}
