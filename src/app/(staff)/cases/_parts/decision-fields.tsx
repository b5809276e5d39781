import { buttonClass } from '@/ui/button/button-class'
import { Checkbox } from '@/ui/form/checkbox-group'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { Disclosure } from '@/ui/layout/disclosure'
import type { FieldSource } from '../../_form/field-source'
import { DECISION_WORDS, type DecisionDesk } from './decision-desk'

interface DecisionFieldsProps {
  desk: DecisionDesk
  fields: FieldSource
  signer: string
  /** Which sentence is missing, after a key was pressed without it. */
  wanted?: string
}

/** What a decision writes down: opinion, reason for being late, signer, minutes. The usual opinion stands there where nothing is in doubt. */
export function DecisionFields({ desk: { level, doubtful, late, visitsAll, keyReview, minutes }, fields, signer, wanted }: DecisionFieldsProps) {
  const words = DECISION_WORDS[level]
  const clocks = late.map((clock) => `已超过${clock.title}时限（时限 ${clock.rule}；方案 ${clock.clause}）`).join('；')
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-3 gap-y-1.5">
      <div className="min-w-[240px] flex-[3] max-md:w-full">
        <TextInput bare path="opinion" label={words.opinion} placeholder={doubtful ? `${words.opinion}：逐项说明疑点` : words.opinion} value={fields.text('opinion', doubtful ? '' : words.usual)} error={fields.errors.opinion} width="full" />
      </div>
      {(late.length > 0 || fields.errors.lateReason) && (
        <div className="min-w-[200px] flex-[2] max-md:w-full">
          <TextInput bare path="lateReason" label="超期理由" placeholder={`超期理由：${clocks}`} value={fields.text('lateReason')} error={fields.errors.lateReason} width="full" />
        </div>
      )}
      {level === 'township' && <div className="w-28 max-md:w-full"><TextInput bare path="signer" label="签字人" placeholder="签字人" value={fields.text('signer', signer)} error={fields.errors.signer} width="full" /></div>}
      {visitsAll && <Checkbox path="fieldVerified" label="已逐户核验" checked={fields.bool('fieldVerified')} error={fields.errors.fieldVerified} />}
      {keyReview && <Checkbox path="keyReviewed" label="已重点审查（规则 R-115）" checked={fields.bool('keyReviewed')} error={fields.errors.keyReviewed} />}
      {level === 'county' && <Minutes fields={fields} minutes={minutes} />}
      {wanted && Object.keys(fields.errors).length === 0 && <p role="alert" className="w-full text-small text-bad">{wanted}</p>}
    </div>
  )
}

/** 会商纪要 and 批复文号, folded away until they are wanted. The newest minutes that name the case are cited unless another is chosen. */
function Minutes({ fields, minutes }: { fields: FieldSource; minutes: readonly string[] }) {
  return (
    <Disclosure className="relative max-md:w-full" summary={<span className={buttonClass({ size: 'bar' })}>{minutes.length > 0 ? `引用会商纪要 ${minutes.length}` : '附会商纪要'}</span>}>
      <div className="lift-menu absolute right-0 bottom-full z-20 mb-2 flex w-96 flex-col gap-2 rounded-base border border-line-2 bg-surface p-3 max-md:static max-md:mt-2 max-md:w-full">
        {minutes.length > 0
          ? <Select path="consultation" label="会商纪要" optional empty="不引用" options={minutes.map((title) => ({ value: title, label: title }))} value={fields.text('consultation', minutes[0])} error={fields.errors.consultation} width="full" />
          : <TextArea path="consultation" label="会商纪要" optional rows={3} hint="没有登记过会商纪要，可以在这里写会商日期、参加人员、研判结论" value={fields.text('consultation')} error={fields.errors.consultation} width="full" />}
        <TextInput path="replyNumber" label="批复文号" optional value={fields.text('replyNumber')} error={fields.errors.replyNumber} width="full" />
      </div>
    </Disclosure>
  )
}
