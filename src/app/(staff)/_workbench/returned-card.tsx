import { Card } from '@/ui/layout/card'
import type { StepKind } from '@/domain/glossary'
import { Link } from '@/ui/layout/link'
import { stepFormHref } from '../step-form'

interface Returned {
  total: number
  items: { caseId: string; headName: string; stepKind: StepKind; reason: string }[]
}

/** 退回修改, each with the reason that was given. */
export function ReturnedCard({ total, items }: Returned) {
  if (total === 0) return null
  return (
    <Card title="退回修改" note={total} action={total > items.length && <Link href="/?tab=returned" className="text-note">全部</Link>}>
      <ul className="text-small">
        {items.map((item) => (
          <li key={item.caseId} className="border-t border-line py-1.5 first:border-t-0 first:pt-0 last:pb-0 max-md:py-2.5">
            <Link href={stepFormHref(item.stepKind, item.caseId)} className="font-semibold">{item.headName}</Link>
            　<span className="text-ink-2">{item.reason || '未写理由'}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
