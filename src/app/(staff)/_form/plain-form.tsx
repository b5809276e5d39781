'use client'

import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button/button-link'
import { SubmitButton } from '@/ui/button/submit-button'
import { MissingList } from '@/ui/form/missing-list'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { Gutter } from '@/ui/layout/page'
import { WriteForm, type WriteFormProps } from './write-form'

interface PlainFormProps extends WriteFormProps {
  /** Words of the button: verb and object. */
  submit: string
  back: { label: string; href: string }
  /** Left of the buttons in place of the missing list. */
  aside?: ReactNode
}

/** A page-wide form: fields, then the bar with what is missing, the way back and the one filled button. */
export function PlainForm({ submit, back, aside, children, ...form }: PlainFormProps) {
  return (
    <WriteForm gutter {...form}>
      {(fields, state) => (
        <>
          <SubmitKeys />
          <Gutter className="flex flex-col gap-3 pb-3">{children(fields, state)}</Gutter>
          <SubmitBar missing={aside ?? <MissingList />}>
            <ButtonLink href={back.href}>{back.label}</ButtonLink>
            <SubmitButton keys="Ctrl Enter">{submit}</SubmitButton>
          </SubmitBar>
        </>
      )}
    </WriteForm>
  )
}
