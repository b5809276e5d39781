'use client'

import type { FormDesk } from '../../_parts/form-desk'
import { FindingsPanel, type Finding } from '@/ui/case/findings-panel'
import { LineScale } from '@/ui/case/line-scale'
import { Live } from '@/ui/case/live'
import { SuggestedCategory } from '@/ui/case/suggested-category'
import { money } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import type { FieldSource } from '../../../_form/field-source'
import { carriedGroups, type Carried, type CarriedGroup } from './carried'
import type { Held } from './held'
import { categoryLabel, type LiveResult } from './live-result'

/** The right column: live result against the line, suggestion to take, what the checks found. */
export function LivePanels({ desk, live, fields, held, carried }: { desk: FormDesk; live: LiveResult; fields: FieldSource; held: Held; carried: Carried }) {
  const { categories, threshold } = desk.policy
  const chosen = fields.text('category', held.category)
  return (
    <>
      <Card kind="plain"><LineScale value={live.perCapita} line={threshold} /></Card>
      {live.perCapita !== null && <Live sentence={`家庭人均纯收入 ${money(live.perCapita)} 元`} />}
      {desk.case.kind === 'identification' && (
        <Card kind="plain" id="category">
          <SuggestedCategory key={live.suggestion ?? 'none'} path="category" reasonHref="#f-exceptionReason" value={chosen} reasons={live.reasons} error={fields.errors.category}
            suggestion={live.suggestion && { value: live.suggestion, label: categoryLabel(live.suggestion) }}
            others={categories.filter((category) => category !== live.suggestion).map((value) => ({ value, label: categoryLabel(value), ...(live.refusals[value] && { refusal: live.refusals[value] }) }))} />
        </Card>
      )}
      <Card kind="plain"><FindingsPanel findings={findings(desk, live, carried)} /></Card>
    </>
  )
}

const GROUPS: Readonly<Record<CarriedGroup, { label: string; path: string }>> = {
  income: { label: '收入', path: 'income.wage' }, rigidExpense: { label: '刚性支出', path: 'rigidExpense.medical' }, safeguards: { label: '三保障及饮水', path: 'safeguards.food' },
}

/** What a careful colleague would ask about; none of it refuses. */
function findings({ household, today }: FormDesk, live: LiveResult, carried: Carried): Finding[] {
  const found: Finding[] = carriedGroups.flatMap((group) => carried.from[group] && !live.confirmed.includes(group)
    ? [{ strength: 'remind' as const, rule: 'R-152', message: `${GROUPS[group].label}由${carried.from[group]}带出，改动变化项，其余核对后勾选「无变化」。`, path: GROUPS[group].path }] : [])
  if (live.perCapita !== null && live.perCapita > 20_000) found.push({ strength: 'remind', message: `人均纯收入 ${money(live.perCapita)} 元，超过 20000 元，请核对是否填成了其他单位。`, path: 'income.wage' })
  for (const member of household.members) {
    const age = Number(today.slice(0, 4)) - Number(member.birth.slice(0, 4))
    if (age >= 6 && age <= 15 && !member.schooling) found.push({ strength: 'remind', message: `${member.name} ${age} 岁，「在校生状况」空缺。` })
    if (age >= 18 && age < 60 && member.labour === '无劳动力' && member.health.length === 1 && member.health[0] === 'healthy') found.push({ strength: 'remind', message: `${member.name} ${age} 岁、健康，填「无劳动力」，请核实。` })
    if (!member.medicalInsurance) found.push({ strength: 'remind', message: `${member.name}未参加基本医疗保险，请核对「基本医疗」。`, path: 'safeguards.medical' })
  }
  return found
}
