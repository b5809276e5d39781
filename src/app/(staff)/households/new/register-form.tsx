'use client'

import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { ButtonLink } from '@/ui/button/button-link'
import { SubmitButton } from '@/ui/button/submit-button'
import { FormSection } from '@/ui/form/form-section'
import { MissingList } from '@/ui/form/missing-list'
import { Select, type Option } from '@/ui/form/select'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { Gutter } from '@/ui/layout/page'
import type { FieldSource } from '../../_form/field-source'
import { WriteForm } from '../../_form/write-form'
import { HouseholdFields } from '../_fields/household-fields'
import { LiveQuality } from '../_fields/live-quality'
import { MemberFields } from '../_fields/member-fields'
import { register } from '../actions'

interface RegisterFormProps {
  villages: readonly Option[]
  /** How many members the form starts with; without JavaScript the number comes from the URL. */
  members: number
  today: string
  requestId: string
}

/** 登记农户: the household, then its members, the head first. */
export function RegisterForm({ villages, members, today, requestId }: RegisterFormProps) {
  const [rows, setRows] = useState(members)
  return (
    <WriteForm action={register} requestId={requestId}>
      {(fields) => (
        <>
          <SubmitKeys />
          <Gutter className="flex flex-col gap-3">
            <FormSection title="农户" columns={3} source="户口簿和身份证" usedFor="一户一档、筛查表、识别审批表">
              <Select path="villageCode" label="村" options={villages} empty={villages.length === 1 ? undefined : '请选择'} value={fields.text('villageCode', villages.length === 1 ? villages[0]!.value : undefined)} error={fields.errors.villageCode} width="name" />
              <HouseholdFields fields={fields} />
            </FormSection>
            {Array.from({ length: Math.max(rows, typedRows(fields)) }, (_, i) => (
              <FormSection key={i} id={`member-${i}`} title={i === 0 ? '户主' : `成员 ${i + 1}`} action={i > 0 && i === rows - 1 && <Button variant="quiet" onClick={() => setRows(rows - 1)}>减少一人</Button>}>
                <MemberFields fields={fields} prefix={`members.${i}.`} today={today} known={i === 0 ? { relation: 'head', health: [] } : {}} />
              </FormSection>
            ))}
            <LiveQuality of="household" today={today} />
            <p className="flex flex-wrap items-center gap-3">
              <Button onClick={() => setRows(Math.max(rows, typedRows(fields)) + 1)}>增加一名成员</Button>
              <noscript><a href={`/households/new?members=${rows + 3}`}>再加 3 名成员（已填内容不保留）</a></noscript>
            </p>
          </Gutter>
          <SubmitBar missing={<MissingList />}>
            <ButtonLink href="/households">返回列表</ButtonLink>
            <SubmitButton keys="Ctrl Enter">登记农户</SubmitButton>
          </SubmitBar>
        </>
      )}
    </WriteForm>
  )
}

/** As many rows as were typed before a refusal. */
const typedRows = (fields: FieldSource): number => (fields.again ? Array.from({ length: 50 }, (_, i) => i).filter((i) => fields.text(`members.${i}.name`) || fields.text(`members.${i}.idNumber`)).length : 0)
