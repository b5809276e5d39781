'use client'

import { FormSection } from '@/ui/form/form-section'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../../_form/plain-form'
import { create } from '../actions'
import { HatFields, type HatPlace } from '../hat-fields'

/** Account, person, first password, and the hat. */
export function NewUserForm({ places, requestId }: { places: readonly HatPlace[]; requestId: string }) {
  return (
    <PlainForm action={create} requestId={requestId} submit="新增用户" back={{ label: '返回列表', href: '/admin/users' }}>
      {(fields) => (
        <>
          <FormSection title="账号" columns={2}>
            <TextInput path="username" label="账号" hint="小写字母、数字、点和短横，以字母开头" value={fields.text('username')} error={fields.errors.username} width="name" maxLength={50} />
            <TextInput path="name" label="姓名" value={fields.text('name')} error={fields.errors.name} width="name" maxLength={50} />
            <TextInput path="password" label="初始密码" type="password" autoComplete="new-password" hint="不少于 10 个字符" error={fields.errors.password} width="name" />
            <TextInput path="department" label="单位" optional value={fields.text('department')} error={fields.errors.department} maxLength={100} />
          </FormSection>
          <FormSection title="身份" columns={2}><HatFields fields={fields} prefix="roles.0." places={places} /></FormSection>
        </>
      )}
    </PlainForm>
  )
}
