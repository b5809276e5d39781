'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Moves the focus to its content when it appears, and again for a new answer (`on`): a refusal is read out and met by the keyboard at the place of the act. */
export function FocusOnShow({ children, className, on }: { children: ReactNode; className?: string; on?: unknown }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [on])
  return (
    <div ref={ref} tabIndex={-1} className={className}>
      {children}
    </div>
  )
}
