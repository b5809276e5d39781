import { cls } from '../format/classes'

/** `primary` is filled and appears once in a view; `danger` has a red border and text, never a red fill; `quiet` looks like a link. */
export type ButtonVariant = 'plain' | 'primary' | 'danger' | 'quiet'

/** `normal` 32 px, `dense` 26 px in tables, `bar` 36 px in decision bars; 44 to 48 px on the phone. */
export type ButtonSize = 'normal' | 'dense' | 'bar'

export interface ButtonLook {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Full width: on the phone, or everywhere. */
  wide?: 'phone' | 'always'
}

/** Classes of everything that looks like a button, whether it is a button, a link or a summary. */
export function buttonClass({ variant = 'plain', size = 'normal', wide }: ButtonLook): string {
  return cls(
    'inline-flex items-center justify-center gap-1.5 rounded-base whitespace-nowrap no-underline hover:no-underline',
    'disabled:border-line-2 disabled:bg-sunken disabled:font-normal disabled:text-ink-3',
    'aria-disabled:border-line-2 aria-disabled:bg-sunken aria-disabled:font-normal aria-disabled:text-ink-3',
    size === 'normal' && 'h-control px-3 text-body',
    size === 'dense' && 'h-dense px-[9px] text-small',
    size === 'bar' && 'h-bar px-3.5 text-body',
    wide === 'always' && 'w-full',
    wide === 'phone' && 'max-md:w-full',
    variant === 'plain' && 'border border-control bg-surface text-ink hover:bg-thead max-md:border-accent max-md:font-semibold max-md:text-accent',
    variant === 'primary' && 'border border-accent bg-accent font-semibold text-surface hover:bg-accent-deep',
    variant === 'danger' && 'border border-bad bg-surface text-bad hover:bg-bad-tint',
    variant === 'quiet' && 'text-accent hover:underline',
  )
}
