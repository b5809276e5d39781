'use client'

import { flagKinds, flagLabel, type FlagKind } from '@/domain/help/flag-kinds'
import type { FlagView } from '@/server/flag/flag-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { Gutter } from '@/ui/layout/page'
import { PlainForm } from '../../../_form/plain-form'
import { WriteForm } from '../../../_form/write-form'
import { confirmFlagOf, endFlagOf, flag } from '../../actions'

const HINT: Record<FlagKind, string> = {
  developmentalHelp: '有劳动能力和意愿，且已落实产业、就业、金融或公益岗位措施', noLabourSafetyNet: '全家没有劳动力，且已落实低保、特困供养或综合保障；两级确认后暂不标注风险消除',
}

/** The village's finding; kinds that are in force already are left out. */
export function ProposeForm({ id, requestId, held }: { id: string; requestId: string; held: readonly FlagKind[] }) {
  const kinds = flagKinds.filter((kind) => !held.includes(kind))
  if (kinds.length === 0) return null
  return (
    <PlainForm action={flag} params={{ id }} requestId={requestId} submit="提交认定" back={{ label: '返回', href: `/households/${id}?tab=help` }} aside={<span className="text-small text-ink-2">提交后由乡镇确认</span>}>
      {(fields) => (
        <FormSection title="村级认定" source="登记簿的劳动能力和已落实的措施" usedFor="标识名单、风险消除">
          <RadioGroup path="kind" label="标识" flow="column" options={kinds.map((value) => ({ value, label: flagLabel(value), hint: HINT[value] }))} value={fields.text('kind')} error={fields.errors.kind} />
          <TextArea path="basis" label="认定依据" rows={3} maxLength={1000} value={fields.text('basis')} error={fields.errors.basis} width="full" />
        </FormSection>
      )}
    </PlainForm>
  )
}

/** The township confirms, or takes back with a reason. */
export function ConfirmForm({ flag: row, id, requestIds: [first, second] }: { flag: FlagView; id: string; requestIds: readonly [string, string] }) {
  return (
    <Gutter className="pb-3">
      <FormSection title={row.kindLabel} note={`村 ${row.village.name} ${row.village.on}${row.township ? `　乡镇 ${row.township.name} ${row.township.on}` : '　待乡镇确认'}`}>
        <p className="text-small">{row.basis}</p>
        {row.state === 'waiting' && (
          <WriteForm action={confirmFlagOf} params={{ id: row.id, householdId: id }} requestId={first}>{() => <SubmitButton>确认标识</SubmitButton>}</WriteForm>
        )}
        <WriteForm action={endFlagOf} params={{ id: row.id, householdId: id }} requestId={second}>
          {(fields) => (
            <div className="flex flex-col gap-2 border-t border-line pt-3">
              <TextArea path="reason" label={row.state === 'waiting' ? '不予确认的理由' : '取消标识的理由'} rows={2} maxLength={500} value={fields.text('reason')} error={fields.errors.reason} width="full" />
              <p><SubmitButton variant="plain">{row.state === 'waiting' ? '不予确认' : '取消标识'}</SubmitButton></p>
            </div>
          )}
        </WriteForm>
      </FormSection>
    </Gutter>
  )
}
