'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { FormSection } from '@/ui/form/form-section'
import { Select, type Option } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../../_form/write-form'
import { disable, enable, move, reset } from '../actions'
import { HatFields, type HatPlace } from '../hat-fields'

/** 调整身份: one hat ends, another begins; both stay in the history. */
export function MoveForm({ id, hats, places, requestId }: { id: string; hats: readonly Option[]; places: readonly HatPlace[]; requestId: string }) {
  return (
    <WriteForm action={move} params={{ id }} requestId={requestId}>
      {(fields) => (
        <FormSection title="调整身份" note="原身份自即时起结束，已登录的会话失效">
          <Select path="assignmentId" label="原身份" options={hats} empty={hats.length === 1 ? undefined : '请选择'} value={fields.text('assignmentId', hats.length === 1 ? hats[0]!.value : undefined)} error={fields.errors.assignmentId} />
          <HatFields fields={fields} places={places} />
          <span><SubmitButton variant="plain">调整身份</SubmitButton></span>
        </FormSection>
      )}
    </WriteForm>
  )
}

/** 重设密码: also lifts the lock after failed logins. */
export function PasswordForm({ id, requestId }: { id: string; requestId: string }) {
  return (
    <WriteForm action={reset} params={{ id }} requestId={requestId}>
      {(fields) => (
        <FormSection title="重设密码" note="同时解除登录失败的锁定">
          <TextInput path="password" label="新密码" type="password" autoComplete="new-password" hint="不少于 10 个字符" error={fields.errors.password} width="name" />
          <span><SubmitButton variant="plain">重设密码</SubmitButton></span>
        </FormSection>
      )}
    </WriteForm>
  )
}

/** 停用 with a reason, or 启用 again. */
export function StateForm({ id, disabled, requestId }: { id: string; disabled: boolean; requestId: string }) {
  if (disabled)
    return (
      <WriteForm action={enable} params={{ id }} requestId={requestId}>
        {() => <FormSection title="启用账号" note="停用前的会话不恢复"><span><SubmitButton variant="plain">启用账号</SubmitButton></span></FormSection>}
      </WriteForm>
    )
  return (
    <WriteForm action={disable} params={{ id }} requestId={requestId}>
      {(fields) => (
        <FormSection title="停用账号" note="已登录的会话立即失效，记录保留">
          <TextInput path="reason" label="停用理由" value={fields.text('reason')} error={fields.errors.reason} width="text" maxLength={200} />
          <span><SubmitButton variant="danger">停用账号</SubmitButton></span>
        </FormSection>
      )}
    </WriteForm>
  )
}
