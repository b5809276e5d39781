import type { Role } from '@/domain/glossary'
import { citationOf } from '@/domain/refusal'
import type { WarningView } from '@/server/warning/warning-view'
import { Link } from '@/ui/layout/link'
import { warningHref } from '../../../warnings/warning-href'
import { NatureBadge } from '../../../warnings/warning-table'

/** The household's open warnings: what, by which clause, where it is settled. */
export function WarningPanel({ warnings, role }: { warnings: readonly WarningView[]; role: Role }) {
  if (warnings.length === 0) return null
  return (
    <section aria-label="预警" className="rounded-badge border-l-4 border-due-line bg-due-tint px-3 py-2 text-small">
      <h2 className="font-semibold text-due">预警和提示　{warnings.length}</h2>
      <ul>
        {warnings.map((warning) => {
          const settle = warningHref(warning, role)
          return (
            <li key={warning.id} className="flex flex-wrap items-baseline gap-x-2 py-1 max-md:py-2">
              <NatureBadge nature={warning.nature} />
              <span className="min-w-0 flex-1 basis-64">{warning.message}<span className="text-ink-2">{citationOf({ rule: warning.code, clause: warning.clause })}</span></span>
              <span className="ml-auto inline-flex gap-3"><Link href={settle.href}>{settle.words}</Link><Link href={`/warnings/${warning.id}`}>详情</Link></span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
