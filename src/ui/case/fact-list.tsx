import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { TEXT, type Tone } from '../format/tone'

export interface Fact {
  label: string
  value: ReactNode
  tone?: Tone
  /** Where the value comes from, small behind it: 「公安部门，5月7日」. */
  source?: string
}

/** Label and value in two columns, 13 px; `labelWidth` 44, 88 or 122 px. */
export function FactList({ facts, labelWidth = 88 }: { facts: readonly Fact[]; labelWidth?: 44 | 88 | 122 }) {
  const columns = { 44: 'grid-cols-[44px_1fr]', 88: 'grid-cols-[88px_1fr]', 122: 'grid-cols-[122px_1fr]' }[labelWidth]
  return (
    <dl className={cls('grid gap-x-1 text-small/[1.3125rem]', columns)}>
      {facts.map((fact, i) => (
        <div key={`${i}${fact.label}`} className="contents">
          <dt className="text-ink-2">{fact.label}</dt>
          <dd className={fact.tone && TEXT[fact.tone]}>
            {fact.value}
            {fact.source && <span className="ml-3 text-ink-3">{fact.source}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
