/** The small triangle of selects and menus; decorative. */
export function Caret({ className = '' }: { className?: string }) {
  return (
    <svg className={`size-2 shrink-0 text-ink-3 ${className}`} viewBox="0 0 8 8" aria-hidden="true">
      <path fill="currentColor" d="M0 2h8L4 7z" />
    </svg>
  )
}
