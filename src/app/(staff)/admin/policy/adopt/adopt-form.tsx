'use client'

import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { fullDay } from '@/ui/format/day'
import { WriteForm } from '../../../_form/write-form'
import { adopt } from '../actions'

interface AdoptFormProps {
  code: string
  requestId: string
  policyId: string
  effectiveFrom: string
  inherits: string | null
  /** A second account must confirm it. */
  confirmed: boolean
}

/** The one question before an adoption, or before it is proposed. */
export function AdoptForm({ code, requestId, policyId, effectiveFrom, inherits, confirmed }: AdoptFormProps) {
  const day = fullDay(effectiveFrom)
  return (
    <WriteForm action={adopt} params={{ code }} requestId={requestId} className="pt-3">
      {() => (
        <>
          <input type="hidden" name="policyId" value={policyId} />
          <input type="hidden" name="effectiveFrom" value={effectiveFrom} />
          {inherits && <input type="hidden" name="inherits" value={inherits} />}
          <ConfirmSubmit
            title={confirmed ? '提交另一名县管理员确认？' : `自${day}起执行？`} back="先不执行"
            consequence={confirmed ? `确认之后，自${day}起执行。此前发起的案件仍按原方案办理。` : `自${day}起执行本方案。此前发起的案件仍按原方案办理。`}
          >{confirmed ? '提交确认' : `自${day}起执行`}</ConfirmSubmit>
        </>
      )}
    </WriteForm>
  )
}
