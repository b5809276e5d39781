import { printFormatWords } from '@/domain/notice/print-format'
import type { Printing } from '@/server/notice/get-notice-batch'
import { dayTime } from '@/ui/format/day'

/** 打印记录: who took which version out of the system, when and how. */
export function PrintRecord({ printings, today }: { printings: readonly Printing[]; today: string }) {
  if (printings.length === 0) return null
  return (
    <details className="pt-2">
      <summary className="rounded-base text-small text-ink-2">打印记录 {printings.length} 次</summary>
      <ul className="text-small">
        {printings.map(({ at, by, version, format }, i) => (
          <li key={i} className="border-t border-line py-1">{dayTime(at, today)}　第 {version} 版　{printFormatWords[format]}　{by}</li>
        ))}
      </ul>
    </details>
  )
}
