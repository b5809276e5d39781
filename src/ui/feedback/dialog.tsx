'use client'

import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'

export interface DialogProps {
  open: boolean
  /** Esc and 关闭: the safe choice. */
  onClose: () => void
  /** One question or statement. */
  title: string
  children: ReactNode
  /** Buttons named by their act; the safest has `autoFocus`. */
  footer?: ReactNode
}

/** A native modal dialog, at most 620 px. Focus stays inside and returns to where it was. */
export function Dialog({ open, onClose, title, children, footer }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[data-safe]')?.focus({ preventScroll: true }) // a long dialog is read from its top
    }
    if (!open && dialog.open) dialog.close()
  }, [open])

  // Taken away while open it is closed first, so that the focus returns.
  useLayoutEffect(() => {
    const dialog = ref.current
    return () => dialog?.close()
  }, [])

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => open && !ref.current?.open && onClose() /* not when it has been shown again since */}
      className="lift-dialog m-auto max-h-[calc(100dvh-24px)] w-[calc(100vw-24px)] max-w-[620px] overflow-hidden rounded-dialog border border-line-2 bg-surface p-0 text-ink open:flex open:flex-col"
    >
      <h2 id={titleId} className="px-[18px] pt-3 pb-1 text-[1.0625rem]/[1.625rem] font-semibold">
        {title}
      </h2>
      <div className="min-h-0 overflow-y-auto px-[18px] pb-3">{open && children}</div>
      {footer && <div className="flex flex-wrap justify-end gap-2 border-t border-line bg-thead px-[18px] py-2.5">{footer}</div>}
    </dialog>
  )
}
