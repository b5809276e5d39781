/** Done of total as a 6 px bar; decorative, the figures always stand beside it in words. Drawn as SVG: no style attribute is needed. */
export function ProgressBar({ done, total }: { done: number; total: number }) {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  return (
    <svg className={`block h-1.5 w-full rounded-badge bg-line ${share === 1 ? 'text-ok' : 'text-accent'}`} aria-hidden="true">
      <rect width={`${Math.round(share * 1000) / 10}%`} height="6" fill="currentColor" />
    </svg>
  )
}
