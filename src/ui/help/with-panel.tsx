'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { later } from '../layout/later'

const FloatingPanel = later(async () => (await import('./floating-panel')).FloatingPanel)

/** Hover opens after 200 ms and leaves 150 ms to reach the panel (WCAG 1.4.13). */
const OPEN_MS = 200
const CLOSE_MS = 150

export interface WithPanelProps {
  /** What the panel is about, for screen readers. */
  label: string
  panel: ReactNode
  children: ReactNode
  className: string
  /** The accessible name of the trigger, where its own words do not say enough. */
  name?: string
}

/** Words with a panel one hover, focus or tap away; Esc and a click elsewhere close it. The panel's code is loaded with the first one. */
export function WithPanel({ label, panel, children, className, name }: WithPanelProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)
  const soon = (value: boolean, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(value), ms)
  }
  const now = (value: boolean) => {
    clearTimeout(timer.current)
    setOpen(value)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={(event) => event.pointerType === 'mouse' && soon(true, OPEN_MS)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && soon(false, CLOSE_MS)}
        onFocus={(event) => event.target.matches(':focus-visible') && now(true)}
        onBlur={(event) => !(event.relatedTarget instanceof Element && event.relatedTarget.closest('[role=dialog]')) && now(false)}
        onClick={() => now(true)}
        onKeyDown={(event) => event.key === 'Escape' && now(false)}
      >
        {children}
      </button>
      {open && (
        <FloatingPanel
          anchor={trigger}
          label={label}
          onClose={() => now(false)}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => soon(false, CLOSE_MS)}
        >
          {panel}
        </FloatingPanel>
      )}
    </>
  )
}
