'use client'

import type { ReactNode } from 'react'
import type { FormDesk } from './form-desk'
import { SubmitButton } from '@/ui/button/submit-button'
import { FormSection } from '@/ui/form/form-section'
import { MissingList } from '@/ui/form/missing-list'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { Gutter, PageBody } from '@/ui/layout/page'
import type { FieldSource } from '../../_form/field-source'
import { ActForm, type ActFormProps } from './act-form'
import { LateReason } from './late-reason'

export interface SimpleStepProps {
  desk: FormDesk
  requestId: string
  ahead?: string
  action?: 'submit' | 'post'
  title: string
  note?: ReactNode
  source?: ReactNode
  usedFor?: string
  submit: string
  columns?: 1 | 2 | 3
  children: (fields: FieldSource) => ReactNode
  via?: ActFormProps['via']
  /** Below the section: evidence to look at while filling in. */
  beside?: ReactNode
}

/** The common shape of a step with one section of fields: form, evidence, bar with what is missing. */
export function SimpleStep({ desk, requestId, ahead, action = 'submit', title, note, source, usedFor, submit, columns = 2, children, beside, via }: SimpleStepProps) {
  return (
    <ActForm id={desk.case.id} version={desk.case.version} requestId={requestId} action={action} step={ahead} via={via} className="contents" gutter>
      {(fields) => (
        <>
          <PageBody>
            <Gutter className="flex max-w-[1100px] flex-col gap-3 pb-3">
              <FormSection title={title} note={note} source={source} usedFor={usedFor} columns={columns}>
                {children(fields)}
                <LateReason late={desk.late} fields={fields} />
              </FormSection>
              {beside}
            </Gutter>
          </PageBody>
          <SubmitBar missing={<MissingList />}>
            <SubmitButton size="bar" keys="Ctrl Enter" wide="phone">{submit}</SubmitButton>
          </SubmitBar>
          <SubmitKeys />
        </>
      )}
    </ActForm>
  )
}
