'use client'

import { useRef, useState, type ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import type { ButtonSize, ButtonVariant } from '../button/button-class'
import { Button } from '../button/button'
import { Dialog } from './dialog'

export interface ConfirmSubmitProps {
  /** Verb and object; stands on the button of the page and again in the dialog: 「签批 11 户」. */
  children: string
  /** The question: 「签批 11 户？」. */
  title: string
  /** What follows from it: 「签批后形成 11 份审批记录，每户一份。下一步办理前可以撤销。」. */
  consequence: ReactNode
  /** The safe button: 「先不签批」. */
  back: string
  variant?: ButtonVariant
  size?: ButtonSize
  id?: string
  name?: string
  value?: string
  keys?: string
}

/**
 * Submits its form after one question. Before hydration the button submits at once and the server is the judge;
 * after it the dialog asks, with the focus on the safe button.
 */
export function ConfirmSubmit({ children, title, consequence, back, variant = 'primary', name, value, ...button }: ConfirmSubmitProps) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLSpanElement>(null)
  const { pending } = useFormStatus()
  const submit = () => {
    const native = trigger.current?.querySelector('button')
    setOpen(false)
    native?.form?.requestSubmit(native)
  }
  return (
    <span ref={trigger} className="contents">
      <Button
        {...button}
        type="submit"
        {...{ variant, name, value }}
        disabled={pending}
        onClick={(event) => {
          if (open || !event.nativeEvent.isTrusted) return
          if (!event.currentTarget.form?.reportValidity()) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {pending ? '正在提交…' : children}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        footer={
          <>
            <Button data-safe onClick={() => setOpen(false)}>
              {back}
            </Button>
            <Button variant={variant} onClick={submit}>
              {children}
            </Button>
          </>
        }
      >
        <div className="text-ink-2">{consequence}</div>
      </Dialog>
    </span>
  )
}
