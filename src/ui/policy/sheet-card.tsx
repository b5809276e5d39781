import type { SheetSection } from '@/domain/policy/sheet/sheet'
import { Card } from '../layout/card'
import { OriginBadge } from './origin-badge'
import { StepChain } from './step-chain'

/** One section of a policy: what, value, clause. Steps are drawn above their lines. On the phone each line stands in two. */
export function SheetCard({ section, inherits }: { section: SheetSection; inherits?: string | null }) {
  const { key, title, ordered, lines } = section
  const unset = lines.length === 1 && lines[0]!.origin === 'unset'
  const taken = lines.some(({ origin }) => origin === 'inherited')
  if (ordered && unset) return <Card id={key} title={title} action={<OriginBadge origin="unset" />}><p className="text-ink-2">本方案没有规定这一程序，也没有承接，不能发起。</p></Card>
  return (
    <Card id={key} title={title} kind="table" note={`${lines.length} ${ordered ? '步' : '项'}${taken && inherits ? `　承接自${inherits}` : ''}`}>
      {ordered && <StepChain lines={lines} />}
      <dl className="text-small">
        {lines.map((line, i) => (
          <div key={line.key} className="grid grid-cols-[200px_minmax(0,1fr)_150px] gap-x-3 border-t border-line px-3 py-1.5 first:border-t-0 max-md:grid-cols-1 max-md:px-3.5 max-md:py-2">
            <dt className="text-ink-2">{ordered ? `${i + 1}　` : ''}{line.label}{line.rule && <span className="ml-1.5 text-note text-ink-3">{line.rule}</span>}</dt>
            <dd className="min-w-0 break-words">{line.value}</dd>
            <dd className="text-ink-3 md:text-right">{line.origin === 'text' ? `方案 ${line.clause}` : <OriginBadge origin={line.origin} />}{line.origin === 'inherited' && `　${line.clause}`}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
