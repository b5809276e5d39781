'use client'

import type { FormState } from '@/server/kernel/form'
import { SubmitButton } from '@/ui/button/submit-button'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { Envelope } from '@/ui/form/envelope'
import { errorsOf } from '@/ui/form/errors-of'
import { TextInput } from '@/ui/form/text-input'

interface RevealFormProps {
  submit: (form: FormData) => void
  state: FormState
  householdId: string
  requestId: string
}

/** 显示: asks what the whole numbers are needed for; who looked and why is logged. */
export function RevealForm({ submit, state, householdId, requestId }: RevealFormProps) {
  if (state.ok) return <p role="status" className="border-t border-line px-3 py-2 text-small text-ink-2">已显示完整证件号码。查看人、时间和理由已记入审计；离开本页后恢复隐去。</p>
  const errors = errorsOf(state.errors ?? [])
  return (
    <details className="border-t border-line px-3 py-2" open={state.errors !== undefined}>
      <summary className="inline-flex min-h-control items-center text-small text-accent">显示完整证件号码</summary>
      <form action={submit} className="flex flex-wrap items-end gap-2.5 pt-1 pb-1" noValidate>
        <Envelope requestId={requestId} />
        <input type="hidden" name="_id" value={householdId} />
        <input type="hidden" name="reveal" value="idNumber" />
        {state.detail && !state.errors?.length && <div className="w-full"><RefusalPanel refusals={[{ message: state.detail }]} /></div>}
        <TextInput key={state.typed?.reason?.toString()} path="reason" label="查看理由" hint="会记入审计" placeholder="核对户口簿" value={state.typed?.reason?.toString()} error={errors.reason} width="text" maxLength={200} />
        <span className="pb-6"><SubmitButton variant="plain">显示</SubmitButton></span>
      </form>
    </details>
  )
}
