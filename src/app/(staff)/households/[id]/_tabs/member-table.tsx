'use client'

import { useActionState } from 'react'
import type { HouseholdView } from '@/server/household/household-view'
import type { FormState } from '@/server/kernel/form'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { TwoLines } from '@/ui/table/two-lines'
import type { WriteAction } from '../../../_form/write-form'
import { RevealForm } from './reveal-form'

type Member = HouseholdView['members'][number] & { age: number }

interface MemberTableProps {
  members: readonly Member[]
  householdId: string
  /** Absent where the role may not see whole numbers. */
  reveal?: WriteAction
  mayChange: boolean
  requestId: string
}

const idle: WriteAction = async (state) => state

/** The members of today. Whole numbers appear only after a reason was given, and stay on this page only. */
export function MemberTable({ members, householdId, reveal, mayChange, requestId }: MemberTableProps) {
  const [state, submit] = useActionState<FormState, FormData>(reveal ?? idle, {})
  const shown = state.ok ? (state.result as { members: { id: string; idNumber: string }[] }).members : []
  const numberOf = (member: Member) => shown.find(({ id }) => id === member.id)?.idNumber ?? member.idNumber
  const columns: Column<Member>[] = [
    { key: 'name', head: '姓名', width: 'w-[120px]', phone: 'first', cell: (row) => <><b>{row.name}</b><span className="font-normal md:hidden">　{row.relationLabel}</span></> },
    { key: 'relation', head: '与户主关系', width: 'w-[100px]', phone: 'none', cell: (row) => <TwoLines first={row.relationLabel} second={row.residence === 'both' ? undefined : row.residenceLabel} /> },
    { key: 'number', head: '证件号码', width: 'w-[190px]', cell: (row) => <span className="whitespace-nowrap">{numberOf(row)}</span> },
    { key: 'age', head: '性别、年龄', width: 'w-[110px]', cell: (row) => `${row.sex === 'male' ? '男' : '女'}　${row.age} 岁` },
    { key: 'labour', head: '劳动能力', width: 'w-[170px]', cell: (row) => <TwoLines first={row.labourLabel} second={row.willingToWork === undefined ? undefined : row.willingToWork ? '有劳动意愿' : '无劳动意愿'} /> },
    { key: 'health', head: '健康', cell: (row) => `${row.healthLabels.join('、')}${row.disabilityLevel ? `，残疾 ${row.disabilityLevel} 级` : ''}` },
    { key: 'schooling', head: '在校生状况', width: 'w-[110px]', secondary: true, phone: 'none', cell: (row) => row.schooling ?? '' },
    { key: 'insurance', head: '医保', width: 'w-[70px]', phone: 'none', cell: (row) => row.medicalInsurance ? '已参保' : <b className="text-due">未参保</b> },
    ...(mayChange ? [{ key: 'go', head: '办理', headHidden: true, width: 'w-[90px]', phone: 'end' as const, cell: (row: Member) => <Link href={`/households/${householdId}/members/${row.id}`} aria-label={`修改：${row.name}`}>修改</Link> }] : []),
  ]
  return (
    <>
      <DataTable caption="成员" columns={columns} groups={[{ key: 'all', rows: members }]} rowKey={(row) => row.id} />
      {reveal && <RevealForm submit={submit} state={state} householdId={householdId} requestId={requestId} />}
    </>
  )
}
