import { cls } from '../format/classes'

/** Classes of a one-line control: 32 px, 27 px in a worksheet cell, 44 px on the phone. */
export function controlClass(look: { invalid?: boolean; dense?: boolean; end?: boolean; unit?: boolean } = {}): string {
  return cls(
    'w-full rounded-base border bg-surface text-body text-ink max-md:px-3 disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken',
    look.dense ? 'h-[27px] px-2 max-md:h-control' : 'h-control px-[9px]',
    look.invalid ? 'mark-error border-bad' : 'border-control',
    look.end && 'text-right',
    look.unit && 'pr-8 max-md:pr-10',
  )
}
