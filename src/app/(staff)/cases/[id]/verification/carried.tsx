import { day } from '@/ui/format/day'
import { fieldName } from '@/domain/form/decode-form'
import { Choice } from '@/ui/form/choice'
import type { FieldSource } from '../../../_form/field-source'
import type { FormDesk } from '../../_parts/form-desk'
import type { Held } from './held'

/** The groups of values that an earlier record brings. */
export const carriedGroups = ['income', 'rigidExpense', 'safeguards'] as const
export type CarriedGroup = (typeof carriedGroups)[number]

export interface Carried {
  values: Pick<Held, CarriedGroup>
  /** Where each group comes from: 「2025年收支记录」. A group that this case recorded itself has none. */
  from: Partial<Record<CarriedGroup, string>>
}

const SOURCE = { screening: '筛查表', verification: '入户核实', visit: '走访' } as Readonly<Record<string, string>>

/** What the system has already: last year's incomes and expenses, the latest six items, unless this case recorded them. */
export function carriedOf({ known, today }: FormDesk, own: Held): Carried {
  const [last] = known.incomes
  const { expenditure, safeguards } = known
  const income = !own.income && last ? { wage: last.wage, business: last.business, property: last.property, transfer: last.transfer, businessCost: last.businessCost } : undefined
  const rigid = !own.rigidExpense && expenditure ? { medical: expenditure.medical, education: expenditure.education, disaster: expenditure.disaster, accident: expenditure.accident, other: expenditure.other } : undefined
  const six = !own.safeguards ? safeguards : null
  return {
    values: { ...(income && { income }), ...(rigid && { rigidExpense: rigid }), ...(six && { safeguards: six.items }) },
    from: {
      ...(income && { income: `${last!.year}年收入记录` }),
      ...(rigid && { rigidExpense: `${expenditure!.to.slice(0, 4)}年支出记录` }),
      ...(six && { safeguards: `${SOURCE[six.source] ?? six.source} ${day(six.checkedOn, today)}` }),
    },
  }
}

/** 「以上 5 项中未改的已核对，无变化」: what was carried forward is confirmed by the group, never typed again. */
export function Unchanged({ group, count, carried, fields, held }: { group: CarriedGroup; count: number; carried: Carried; fields: FieldSource; held: Held }) {
  if (!carried.from[group] && !held.unchanged?.includes(group)) return null
  return <Choice kind="checkbox" name={fieldName('unchanged', 'list')} option={{ value: group, label: `以上 ${count} 项已核对，除改动的以外无变化` }} checked={fields.list('unchanged', held.unchanged).includes(group)} />
}
