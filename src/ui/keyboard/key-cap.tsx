import { cls } from '../format/classes'

/**
 * A key cap beside the button or words of its function. It takes the colours of the surface it stands on.
 * Hidden on phones, where there is no keyboard.
 */
export function KeyCap({ keys, on = 'surface' }: { keys: string; on?: 'surface' | 'accent' | 'bar' }) {
  return (
    <kbd
      className={cls(
        'inline-block rounded-badge border border-b-2 px-[5px] font-sans text-[0.75rem]/[1.125rem] font-normal whitespace-nowrap max-md:hidden',
        on === 'surface' && 'border-line-2 bg-surface text-ink-2',
        on === 'accent' && 'border-accent-line text-surface',
        on === 'bar' && 'border-control text-accent-tint',
      )}
      aria-hidden="true"
    >
      {keys}
    </kbd>
  )
}
