import { Link } from './link'

export interface Crumb {
  label: string
  /** Absent for the page itself. */
  href?: string
}

/** The way back, only on pages two levels deep: 「集中排查 / 2026年集中排查」. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="所在位置">
      <ol className="flex flex-wrap text-small/[1.125rem] text-ink-2">
        {crumbs.map((crumb, i) => (
          <li key={crumb.label}>
            {i > 0 && <span aria-hidden="true">&nbsp;/&nbsp;</span>}
            {crumb.href ? <Link href={crumb.href}>{crumb.label}</Link> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  )
}
