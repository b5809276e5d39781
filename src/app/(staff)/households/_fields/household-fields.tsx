'use client'

import { householdTypes, labelOf, registrations } from '@/domain/glossary'
import { RadioGroup, YesNo } from '@/ui/form/radio-group'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../_form/field-source'

export interface KnownHousehold {
  group?: string
  householdType?: string
  address?: string
  policyEnjoying?: boolean
  subsistenceAllowance?: boolean
  registration?: string
}

/** The fields of a household itself, without village and members. `phoneHint` says what is stored where a number is kept. */
export function HouseholdFields({ fields, known = {}, phoneHint }: { fields: FieldSource; known?: KnownHousehold; phoneHint?: string }) {
  const { errors } = fields
  return (
    <>
      <TextInput path="group" label="村民小组" optional value={fields.text('group', known.group)} error={errors.group} maxLength={50} width="name" />
      <TextInput path="address" label="住址" optional value={fields.text('address', known.address)} error={errors.address} maxLength={200} />
      <TextInput path="phone" label="联系电话" optional inputMode="tel" hint={phoneHint} value={fields.text('phone')} error={errors.phone} width="name" />
      <RadioGroup path="householdType" label="户类型" value={fields.text('householdType', known.householdType)} error={errors.householdType} options={householdTypes.map((value) => ({ value, label: labelOf('householdType', value) }))} />
      <RadioGroup path="registration" label="户籍情况" value={fields.text('registration', known.registration ?? 'rural')} error={errors.registration} options={registrations.map((value) => ({ value, label: labelOf('registration', value) }))} />
      <YesNo path="subsistenceAllowance" label="农村低保" optional value={fields.bool('subsistenceAllowance', known.subsistenceAllowance)} error={errors.subsistenceAllowance} />
      <YesNo path="policyEnjoying" label="是否享受政策" optional hint="脱贫户填写" value={fields.bool('policyEnjoying', known.policyEnjoying)} error={errors.policyEnjoying} />
    </>
  )
}
