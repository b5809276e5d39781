import { labelOf, returnReasons } from '@/domain/glossary'
import { Choice } from '@/ui/form/choice'
import { ChoiceGroup } from '@/ui/form/choice-group'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import type { FieldSource } from '../../_form/field-source'
import { RETURN_TARGETS } from './return-targets'

/** Steps a case may be sent back to, the one before first. */
export interface ReturnTo {
  key: string
  title: string
}

/** 退回修改: to which step, coded reasons, each pointing at a field where it concerns one, a note (interface.md §6.11). */
export function ReturnFields({ steps, fields }: { steps: readonly ReturnTo[]; fields: FieldSource }) {
  return (
    <>
      <p className="text-small text-ink-2">已填内容保留；从所选环节起重新办理，已完成的比对仍然有效，公示须重新张贴和计算。</p>
      <Select path="toStep" label="退回到" empty="" options={steps.map(({ key, title }) => ({ value: key, label: title }))} value={fields.text('toStep', steps[0]?.key)} error={fields.errors.toStep} width="name" />
      <ChoiceGroup path="reasons" label="退回理由" hint="可以指到要改的栏目，经办员会在表上看到标记" error={fields.errors.reasons}>
        <div className="grid gap-x-4 md:grid-cols-2">
          {returnReasons.map((reason, i) => (
            <div key={reason} className="group flex items-center gap-2">
              <Choice kind="checkbox" name={`reasons.${i}.code`} option={{ value: reason, label: labelOf('returnReason', reason) }} checked={fields.text(`reasons.${i}.code`) === reason} />
              {RETURN_TARGETS[reason].length > 0 && (
                <span className="hidden w-36 group-has-[input:checked]:block">
                  <Select bare optional path={`reasons.${i}.field`} label={`${labelOf('returnReason', reason)}：所指栏目`} empty="所指栏目" options={RETURN_TARGETS[reason].map(([value, label]) => ({ value, label }))} value={fields.text(`reasons.${i}.field`)} />
                </span>
              )}
            </div>
          ))}
        </div>
      </ChoiceGroup>
      <TextArea path="note" label="说明" optional rows={2} hint="选「其他」的，须写明" value={fields.text('note')} error={fields.errors.note} width="full" />
    </>
  )
}
