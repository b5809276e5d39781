const WIDTHS = ['w-24', 'w-20', 'w-28', 'w-[88px]', 'w-36', 'w-30']

/** Placeholder rows at the height of the real ones; they appear after 400 ms, so that quick answers do not flicker. */
export function LoadingRows({ rows = 4, columns = 3, what, height = 38 }: { rows?: number; columns?: number; what: string; height?: 31 | 33 | 38 | 47 }) {
  const rowClass = { 31: 'h-[31px]', 33: 'h-[33px]', 38: 'h-[38px]', 47: 'h-[47px]' }[height]
  return (
    <div className="animate-appear">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`flex items-center gap-8 border-b border-line px-2.5 ${rowClass}`} aria-hidden="true">
          {Array.from({ length: columns }, (_, column) => (
            <span key={column} className={`h-3 rounded-badge bg-sunken ${WIDTHS[(row + column * 2) % WIDTHS.length]}`} />
          ))}
        </div>
      ))}
      <p className="px-3 py-2.5 text-small text-ink-2" role="status">
        正在读取{what}……
      </p>
    </div>
  )
}
