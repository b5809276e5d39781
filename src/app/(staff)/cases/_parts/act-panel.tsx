'use client'

import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button/button-link'
import { SubmitButton } from '@/ui/button/submit-button'
import { Checkbox } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { Card } from '@/ui/layout/card'
import type { FieldSource } from '../../_form/field-source'
import { sendBack } from '../actions'
import { ActForm } from './act-form'
import { CASE_ACTS, isDanger, type SmallAct } from './case-acts'
import { ReturnFields, type ReturnTo } from './return-fields'

interface ActPanelProps {
  act: SmallAct
  id: string
  version: number
  requestId: string
  today: string
  steps: readonly ReturnTo[]
  /** Nothing is told to the household under the policy of the case. */
  silent: boolean
}

function reason(fields: FieldSource, label: string, hint: string): ReactNode {
  return <TextArea path="reason" label={label} hint={hint} rows={2} value={fields.text('reason')} error={fields.errors.reason} width="full" />
}

const FIELDS: Record<SmallAct, (fields: FieldSource, of: ActPanelProps) => ReactNode> = {
  withdraw: (fields) => reason(fields, '撤回理由', '撤回后本案办结，不能恢复；该户可以重新发起。'),
  revoke: (fields) => reason(fields, '撤销理由', '撤销后本户回到审批环节，已作的决定作废。'),
  reject: (fields, { silent }) => silent ? reason(fields, '不予通过的理由', '写明不符合的条件。办结后不能恢复。') : (
    <>
      {reason(fields, '不予通过的理由', '写明不符合的条件。办结后不能恢复，理由须告知农户。')}
      <Checkbox path="informedHousehold" label="已将结果和理由告知农户" optional checked={fields.bool('informedHousehold')} error={fields.errors.informedHousehold} />
    </>
  ),
  authorise: (fields, { today }) => <DateInput path="signedOn" label="农户签字日期" hint="农户已在承诺授权书上签字，登记后即可比对" value={fields.text('signedOn', today)} max={today} error={fields.errors.signedOn} />,
  return: (fields, { steps }) => <ReturnFields steps={steps} fields={fields} />,
}

/** A small form of one act on the page of its case; a page of its own in the URL, so that it works without JavaScript. */
export function ActPanel(props: ActPanelProps) {
  const { act, id, version, requestId } = props
  const { label, submit } = CASE_ACTS[act]
  return (
    <Card id="act" title={label}>
      <ActForm key={act} id={id} version={version} requestId={requestId} action={act} {...(act === 'return' && { via: sendBack })} className="max-w-[46rem]">
        {(fields) => (
          <div className="flex flex-col gap-3">
            {FIELDS[act](fields, props)}
            <div className="flex gap-2">
              <SubmitButton variant={isDanger(act) ? 'danger' : 'primary'}>{submit}</SubmitButton>
              <ButtonLink href={`/cases/${id}`}>先不办理</ButtonLink>
            </div>
          </div>
        )}
      </ActForm>
    </Card>
  )
}
