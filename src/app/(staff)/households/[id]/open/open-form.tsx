'use client'

import { labelOf, type CaseKind } from '@/domain/glossary'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import type { Option } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { Link } from '@/ui/layout/link'
import { PlainForm } from '../../../_form/plain-form'
import { openOne } from '../../actions'

interface OpenFormProps {
  id: string
  kind: CaseKind
  requestId: string
  needsReason: boolean
  /** Open clues of the household; the case is linked to the chosen one. */
  clues: readonly Option[]
  chosen?: string
  mayClose: boolean
  /** The task of the work list that led here. */
  task?: string
  /** A reason that is known from where the person comes. */
  reason?: string
}

/** Opens a case and goes on to its first step. */
export function OpenForm({ id, kind, requestId, needsReason, clues, chosen, mayClose, task, reason }: OpenFormProps) {
  const words = `发起${labelOf('caseKind', kind)}`
  return (
    <PlainForm action={openOne} requestId={requestId} submit={words} back={{ label: '返回', href: `/households/${id}` }} aside={<span className="text-small text-ink-2">发起后转到第一步的登记表</span>}>
      {(fields) => (
        <FormSection title={words} note="按现行方案办理，办理期间方案变更的仍按发起时的方案">
          <input type="hidden" name="householdId" value={id} />
          <input type="hidden" name="kind" value={kind} />
          {clues.length > 0 && <RadioGroup path="clueId" label="来自哪条线索" flow="column" options={clues} value={fields.text('clueId', chosen ?? clues[0]!.value)} error={fields.errors.clueId} />}
          {clues.length > 0 && mayClose && <p className="text-small text-ink-2">核实后不属风险的，<Link href={`/clues/${chosen ?? clues[0]!.value}/close`}>关闭线索</Link>并写明理由和佐证。</p>}
          {task && <p className="text-small text-ink-2">核查或指导后不发起识别的，<Link href={`/tasks/${task}/close`}>办结任务</Link>并写明理由和佐证。</p>}
          <TextArea path="reason" label="理由" optional={!needsReason} rows={3} maxLength={500} value={fields.text('reason', reason)} error={fields.errors.reason} width="full" />
        </FormSection>
      )}
    </PlainForm>
  )
}
