'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/ui/button/submit-button'
import { TextInput } from '@/ui/form/text-input'

interface LoginState {
  detail?: string
  typed?: Record<string, string | string[]>
}

/** Account and password; the refusal stands above the fields and takes the focus of a screen reader. */
export function LoginForm({ action, next, secondFactor }: { secondFactor: boolean; action: (state: LoginState, form: FormData) => Promise<LoginState>; next: string }) {
  const [state, submit] = useActionState(action, {})
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.detail && (
        <p role="alert" className="rounded-base border border-l-4 border-bad-line border-l-bad bg-bad-tint px-3 py-2 font-semibold text-bad">
          {state.detail}
        </p>
      )}
      <input type="hidden" name="next" value={next} />
      <TextInput key={String(state.typed?.username)} path="username" label="账号" autoComplete="username" value={state.typed?.username?.toString()} width="full" autoFocus />
      <TextInput path="password" label="密码" type="password" autoComplete="current-password" width="full" />
      {secondFactor && <TextInput path="otp" label="验证码" hint="开通了动态验证码的账号填写" inputMode="numeric" autoComplete="one-time-code" optional width="full" />}
      <SubmitButton wide="always">登录</SubmitButton>
    </form>
  )
}
