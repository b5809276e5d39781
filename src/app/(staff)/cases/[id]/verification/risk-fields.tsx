'use client'

import { assetItems, labelOf } from '@/domain/glossary'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../../_form/field-source'
import type { Held } from './held'
import type { FormDesk } from '../../_parts/form-desk'

const SITUATIONS = [
  { value: '1', label: '① 整户无劳动能力的兜底户' }, { value: '2', label: '② 收入低于基准线，今后一段时间不稳定' },
  { value: '3', label: '③ 收入低于基准线但稳定，住房、教育、医疗、饮水有风险' }, { value: '4', label: '④ 收入高于基准线，刚性支出较大或收入大幅缩减' },
]

/** Risks from the policy's list, at most five; at the first visit the negative list, ticked where it applies; the four situations where the policy weighs them. */
export function RiskFields({ desk, fields, held, first }: { desk: FormDesk; fields: FieldSource; held: Held; first: boolean }) {
  const other = held.risks?.find((risk) => risk.type === 'other')?.note
  const weighs = 'R-061' in desk.policy.rules
  return (
    <>
      <FormSection id="risks" title={first ? '返贫致贫风险' : '仍存在的返贫致贫风险'} note="不超过 5 项" source={first ? '本次入户' : '本次核查'} usedFor={first ? '识别审批表、帮扶计划' : '风险消除评估表'}>
        <CheckboxGroup path="risks" label={first ? '按实际勾选' : '没有的不勾选'} optional columns={4} options={desk.policy.riskTypes.map((value) => ({ value, label: labelOf('riskType', value) }))} values={fields.list('risks', held.risks?.map((risk) => risk.type))} error={fields.errors.risks} />
        <TextInput path="riskNote" label="其他风险的具体情况" optional hint="选「其他」时填写" value={fields.text('riskNote', other)} error={Object.entries(fields.errors).find(([path]) => /^risks\.\d+\.note$/.test(path))?.[1]} width="full" />
        {weighs && <Select path="situation" type="int" label="纳入情形" optional options={SITUATIONS} value={fields.text('situation', held.situation?.toString())} error={fields.errors.situation} width="full" />}
      </FormSection>
      {first ? (
        <FormSection id="assets" title="负面清单" note="有的勾选，没有的不勾选" source="本次入户" usedFor="村级评议、信息比对">
          <CheckboxGroup path="assets" label="家庭资产和情形" optional columns={3} options={assetItems.map((value) => ({ value, label: labelOf('assetItem', value) }))} values={fields.list('assets', held.assets)} error={fields.errors.assets} />
        </FormSection>
      ) : <input type="hidden" name="assets:list" value="" />}
    </>
  )
}
