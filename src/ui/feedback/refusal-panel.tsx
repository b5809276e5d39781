import type { Refusal } from '@/domain/refusal'
import type { ReactNode } from 'react'
import { FocusOnShow } from './focus-on-show'
import { RefusalText } from './refusal-text'

export interface RefusalPanelProps {
  refusals: readonly Refusal[]
  /** Links that lead on, behind 办法: 「更正张贴日期」. */
  links?: ReactNode
  /** Focus moves here after a submit; off where the panel was part of the page from the start (blockers). */
  focus?: boolean
}

/** The one shape of a refused act, inline at the place of the act: what, facts, rule and clause, how. */
export function RefusalPanel({ refusals, links, focus = true }: RefusalPanelProps) {
  if (refusals.length === 0) return null
  const look = 'rounded-badge border border-l-4 border-bad-line border-l-bad bg-bad-tint px-3 py-[7px] text-small'
  const content = (
    <div role={focus ? 'alert' : 'note'}>
      {refusals.map((refusal) => (
        <p key={`${refusal.rule}${refusal.message}`} className="[&+p]:mt-1.5">
          <RefusalText refusal={refusal} />
        </p>
      ))}
      {links && <p className="mt-1 flex gap-3">{links}</p>}
    </div>
  )
  return focus ? (
    <FocusOnShow on={refusals} className={look}>
      {content}
    </FocusOnShow>
  ) : (
    <div className={look}>{content}</div>
  )
}
