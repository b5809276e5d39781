'use client'

import { useState } from 'react'
import { labelOf, roles, type Role } from '@/domain/glossary'
import { roleLevels } from '@/domain/user/role-levels'
import { Select } from '@/ui/form/select'
import type { FieldSource } from '../../_form/field-source'

export interface HatPlace {
  code: string
  label: string
  level: string
}

/** A role and the place where it holds; only places of a level at which the role is worn are offered. */
export function HatFields({ fields, prefix = '', places }: { fields: FieldSource; prefix?: string; places: readonly HatPlace[] }) {
  const [role, setRole] = useState(fields.text(`${prefix}role`) ?? '')
  const fitting = role ? places.filter(({ level }) => roleLevels[role as Role].some((fit) => fit === level)) : places
  return (
    <>
      <div onChange={(event) => setRole((event.target as unknown as HTMLSelectElement).value)}>
        <Select path={`${prefix}role`} label="身份" value={fields.text(`${prefix}role`)} error={fields.errors[`${prefix}role`]} options={roles.map((value) => ({ value, label: labelOf('role', value) }))} width="name" />
      </div>
      <Select key={role} path={`${prefix}region`} label="区域" value={fields.text(`${prefix}region`)} error={fields.errors[`${prefix}region`]} options={fitting.map(({ code, label }) => ({ value: code, label }))} />
    </>
  )
}
