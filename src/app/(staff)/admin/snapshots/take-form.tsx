'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { take } from './actions'

interface TakeFormProps {
  requestId: string
  places: readonly { value: string; label: string }[]
  ledgers: readonly { value: string; label: string }[]
  usual: readonly string[]
}

/** 建立快照: of which place, under which name, with the rows of which ledgers. */
export function TakeForm({ requestId, places, ledgers, usual }: TakeFormProps) {
  return (
    <WriteForm action={take} requestId={requestId} className="flex flex-col gap-3">
      {({ errors, text, list, again }) => (
        <>
          <Select path="region" label="区域" options={places} value={text('region', places[0]?.value)} error={errors.region} width="text" />
          <TextInput path="title" label="名称" value={text('title')} error={errors.title} maxLength={60} hint="例如：6月15日上报数" width="text" />
          <CheckboxGroup path="ledgers" label="一并保存的台账" options={ledgers} values={list('ledgers', again ? [] : usual)} columns={2} error={errors.ledgers} optional />
          <p><SubmitButton>建立快照</SubmitButton></p>
        </>
      )}
    </WriteForm>
  )
}
