import type { ReactNode } from 'react'
import { WithPanel } from './with-panel'

/** A sentence behind a word or badge: how a clock was counted, the text of a clause. */
export function Hint({ children, content, label }: { children: ReactNode; content: ReactNode; label: string }) {
  return (
    <WithPanel label={label} name={label} panel={content} className="inline-block rounded-badge text-left align-top">
      {children}
    </WithPanel>
  )
}
