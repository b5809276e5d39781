import type { FormDesk } from './form-desk'
import { TextArea } from '@/ui/form/text-area'
import type { FieldSource } from '../../_form/field-source'

/** Asked once per step after a soft deadline has passed (D-001, D-002). */
export function LateReason({ late, fields }: { late: FormDesk['late']; fields: FieldSource }) {
  if (late.length === 0 && !fields.errors.lateReason) return null
  return (
    <TextArea path="lateReason" label="超期理由" rows={2} hint={late.map((clock) => `已超过${clock.title}时限，须写明理由后办理（时限 ${clock.rule}；方案 ${clock.clause}）`).join('；')}
      value={fields.text('lateReason')} error={fields.errors.lateReason} width="full" />
  )
}
