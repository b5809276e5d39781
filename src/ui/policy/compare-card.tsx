import type { ComparedLine, ComparedSection } from '@/domain/policy/sheet/compare'
import { cls } from '../format/classes'
import { Card } from '../layout/card'

/** One section of two policies: what differs first, what is the same behind a fold. Steps keep their order. */
export function CompareCard({ section, left, right, ordered }: { section: ComparedSection; left: string; right: string; ordered: boolean }) {
  const different = ordered ? section.lines : section.lines.filter(({ same }) => !same)
  const same = ordered ? [] : section.lines.filter((line) => line.same)
  return (
    <Card id={section.key} title={section.title} kind="table" note={section.differences > 0 ? `${section.differences} 处不同` : '相同'}>
      {different.length > 0 && <Rows lines={different} {...{ left, right }} />}
      {same.length > 0 && (
        <details className="border-t border-line first:border-t-0">
          <summary className="flex min-h-9 items-center px-3 text-small text-accent max-md:min-h-11 max-md:px-3.5">相同的 {same.length} 项</summary>
          <Rows lines={same} {...{ left, right }} />
        </details>
      )}
    </Card>
  )
}

function Rows({ lines, left, right }: { lines: readonly ComparedLine[]; left: string; right: string }) {
  return (
    <dl className="text-small">
      {lines.map((line, i) => (
        <div key={`${i}${line.key}`} className={cls('grid grid-cols-[180px_minmax(0,1fr)_minmax(0,1fr)] gap-x-3 border-t border-line px-3 py-1.5 first:border-t-0 max-md:grid-cols-1 max-md:px-3.5 max-md:py-2', !line.same && 'bg-due-tint')}>
          <dt className="text-ink-2">{line.label}{!line.same && <span className="sr-only">（不同）</span>}</dt>
          <Side name={left} line={line.left} />
          <Side name={right} line={line.right} />
        </div>
      ))}
    </dl>
  )
}

function Side({ name, line }: { name: string; line: ComparedLine['left'] }) {
  return (
    <dd className="min-w-0 break-words">
      <span className="text-note text-ink-3 md:sr-only">{name}：</span>
      {line ? <>{line.value}<span className="ml-2 text-note text-ink-3">{line.clause}</span></> : <span className="text-ink-3">没有这一项</span>}
    </dd>
  )
}
