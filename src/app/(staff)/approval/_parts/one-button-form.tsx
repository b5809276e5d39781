'use client'

import type { ReactNode } from 'react'
import type { ButtonVariant } from '@/ui/button/button-class'
import { SubmitButton } from '@/ui/button/submit-button'
import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm, type WriteAction } from '../../_form/write-form'

interface OneButtonFormProps {
  action: WriteAction
  params: Record<string, string>
  requestId: string
  children: string
  variant?: ButtonVariant
  /** A sentence that must be written: its path and words. */
  words?: { path: string; label: string }
  /** Asked before it is sent. */
  confirm?: { title: string; consequence: string; back: string }
  /** What was answered, where it is more than done. */
  failed?: ReactNode
  fields?: Record<string, string>
}

/** A form of one button, with one sentence at most. */
export function OneButtonForm({ action, params, requestId, children, variant, words, confirm, fields = {} }: OneButtonFormProps) {
  return (
    <WriteForm action={action} params={params} requestId={requestId} className="flex flex-wrap items-end gap-2">
      {(source, state) => (
        <>
          {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          {words && <div className="min-w-40 flex-1"><TextInput bare path={words.path} label={words.label} placeholder={words.label} value={source.text(words.path)} error={source.errors[words.path]} width="full" /></div>}
          {confirm ? <ConfirmSubmit {...confirm} variant={variant}>{children}</ConfirmSubmit> : <SubmitButton variant={variant}>{children}</SubmitButton>}
          <Failed result={state.result} />
        </>
      )}
    </WriteForm>
  )
}

/** Rows that could not be done, each with its sentence. */
function Failed({ result }: { result: unknown }) {
  const failed = (result as { failed?: { message: string }[] } | null)?.failed ?? []
  return failed.length > 0 && <p role="alert" className="w-full text-small text-bad">{failed.length} 户没有撤销：{[...new Set(failed.map(({ message }) => message))].join('')}</p>
}
