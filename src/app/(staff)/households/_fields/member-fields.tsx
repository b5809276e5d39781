'use client'

import { healths, labelOf, labours, relations, residences } from '@/domain/glossary'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { IdentityInput } from '@/ui/form/identity-input'
import { YesNo } from '@/ui/form/radio-group'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../_form/field-source'

/** What is known of a member before the form is filled. */
export interface KnownMember {
  name?: string
  relation?: string
  labour?: string
  willingToWork?: boolean
  health?: readonly string[]
  disabilityLevel?: number
  disabilityCertificate?: string
  schooling?: string
  medicalInsurance?: boolean
  residence?: string
  countyDecision?: string
}

interface MemberFieldsProps {
  fields: FieldSource
  /** 「members.0.」 in a list, nothing for a form of one member. */
  prefix?: string
  known?: KnownMember
  today: string
  /** The number is kept as it is unless another is typed. */
  numberOptional?: boolean
  /** Only the head may be the head. */
  withoutHead?: boolean
}

const SCHOOLING = ['学前', '小学', '初中', '高中', '中职', '大专', '本科', '研究生']

/** The fields of one member in the order of the register; the identity number is checked on leaving. */
export function MemberFields({ fields, prefix = '', known = {}, today, numberOptional, withoutHead }: MemberFieldsProps) {
  const at = (path: string) => ({ path: `${prefix}${path}`, error: fields.errors[`${prefix}${path}`] })
  const text = (path: keyof KnownMember | 'idNumber', value?: string) => fields.text(`${prefix}${path}`, value)
  const schooling = known.schooling && !SCHOOLING.includes(known.schooling) ? [known.schooling, ...SCHOOLING] : SCHOOLING
  return (
    <div className="grid items-start gap-x-4 gap-y-3 md:grid-cols-4">
      <TextInput {...at('name')} label="姓名" value={text('name', known.name)} maxLength={50} />
      <IdentityInput {...at('idNumber')} label="身份证号" value={text('idNumber')} today={today} width="full" optional={numberOptional} hint={numberOptional ? '不改则留空' : '18 位，离开输入框时核对'} />
      <Select {...at('relation')} label="与户主关系" value={text('relation', known.relation)} options={relations.filter((relation) => !withoutHead || relation !== 'head').map((value) => ({ value, label: labelOf('relation', value) }))} />
      <Select {...at('labour')} label="劳动能力" value={text('labour', known.labour)} options={labours.map((value) => ({ value, label: labelOf('labour', value) }))} />
      <div className="md:col-span-2">
        <CheckboxGroup {...at('health')} label="健康状况" columns={4} values={fields.list(`${prefix}health`, known.health ?? [])} options={healths.map((value) => ({ value, label: labelOf('health', value) }))} />
      </div>
      <Select {...at('disabilityLevel')} label="残疾等级" optional empty="无" type="int" value={text('disabilityLevel', known.disabilityLevel?.toString())} options={[1, 2, 3, 4].map((level) => ({ value: String(level), label: `${level} 级` }))} />
      <TextInput {...at('disabilityCertificate')} label="残疾人证号" optional value={text('disabilityCertificate')} maxLength={26} hint={known.disabilityCertificate ? `现为 ${known.disabilityCertificate}，不改则留空` : '20 或 22 位'} />
      <Select {...at('schooling')} label="在校生状况" optional empty="非在校生" value={text('schooling', known.schooling)} options={schooling.map((value) => ({ value, label: value }))} />
      <YesNo {...at('medicalInsurance')} label="参加基本医疗保险" value={fields.bool(`${prefix}medicalInsurance`, known.medicalInsurance)} />
      <YesNo {...at('willingToWork')} label="劳动意愿" optional yes="有" no="无" value={fields.bool(`${prefix}willingToWork`, known.willingToWork)} />
      <Select {...at('residence')} label="户籍与居住" value={text('residence', known.residence ?? 'both')} options={residences.map((value) => ({ value, label: labelOf('residence', value) }))} />
      <TextInput {...at('countyDecision')} label="县级核定" optional hint="户籍和居住不一致、县级定了是否计入的，填文号" value={text('countyDecision', known.countyDecision)} maxLength={200} />
    </div>
  )
}
