'use client'

import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'

export interface FloatingPanelProps {
  anchor: RefObject<HTMLElement | null>
  label: string
  onClose: () => void
  onPointerEnter: () => void
  onPointerLeave: () => void
  children: ReactNode
}

/** The 280 px panel itself, placed beside its anchor and kept inside the window. Loaded when a panel is first wanted. */
export function FloatingPanel({ anchor, label, onClose, onPointerEnter, onPointerLeave, children }: FloatingPanelProps) {
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={6} collisionPadding={12} className="z-40">
          <Popover.Popup
            initialFocus={false}
            finalFocus={false}
            aria-label={label}
            onPointerEnter={onPointerEnter}
            onPointerLeave={onPointerLeave}
            className="lift-menu w-[280px] rounded-base border border-line-2 bg-surface px-3 py-2 text-small text-ink outline-none"
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
