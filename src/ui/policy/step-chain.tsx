import type { SheetLine } from '@/domain/policy/sheet/sheet'

/** The steps of a procedure drawn in their order; the list below says who, how long, by which clause. */
export function StepChain({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <ol aria-label="环节次序" className="flex flex-wrap gap-x-1.5 gap-y-1.5 px-3 py-2.5 max-md:px-3.5">
      {lines.map(({ key, label }, i) => (
        <li key={key} className="flex items-center gap-1.5 text-small">
          <span className="rounded-badge border border-accent-line bg-accent-tint px-2 py-0.5">{i + 1}　{label}</span>
          {i < lines.length - 1 && <span aria-hidden="true" className="text-ink-3">→</span>}
        </li>
      ))}
    </ol>
  )
}
