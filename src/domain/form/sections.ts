import { safeguards, labelOf, type Safeguard } from '../glossary'
import type { ExpensePart, HouseholdPaper, IncomePart, MemberPart, MeasurePart } from './data/household'
import { cell, fact, head, section, small, type Row } from '../document/grid'
import { amount, box, day, dayOrEmpty, listed, month, yesNo } from './words'

// Parts that several forms share, each the same wherever it stands: rows of one grid of 24 columns.

/** 「槐树湾乡　板棚村　下塆组」 */
export const placeAbove = ({ place }: HouseholdPaper): string[] => [[place.township || '＿＿＿＿乡（镇）', place.village || '＿＿＿＿村', place.group || '＿＿＿＿组'].join('　'), '']

/** 户主、住址、人口、户类型. */
export function householdRows({ household, place }: HouseholdPaper): Row[] {
  return [
    [...fact('户主姓名', household?.headName), ...fact('家庭人口数', household && `${household.memberCount} 人`)],
    [...fact('所在村组', `${place.village}${place.group}`), ...fact('户码', household?.code)],
    [...fact('户类型', household?.type), ...fact('联系电话', household?.phone)],
  ]
}

const memberColumns = [['姓名', 4], ['与户主关系', 4], ['性别', 2], ['出生年月', 4], ['证件号码', 6], ['劳动能力', 4]] as const

/** Rows to write on, where nobody is known. */
const toFill = (known: readonly unknown[], least: number): number => (known.length > 0 ? 0 : least)

/** 家庭成员; `least` empty lines on a blank form. */
export function memberRows(members: readonly MemberPart[] | undefined, least: number): Row[] {
  const known = members ?? []
  const rows = known.map(({ name, relation, sex, birth, idNumber, labour }) => [name, relation, sex, month(birth), idNumber, labour])
  const empty = Array.from({ length: toFill(rows, least) }, () => memberColumns.map(() => ''))
  return [section('家庭成员'), memberColumns.map(([title, span]) => head(title, span)), ...[...rows, ...empty].map((row) => row.map((text, i) => small(text, memberColumns[i]![1])))]
}

/** Health, school and insurance of each member, for the forms that weigh them. */
export function conditionRows(members: readonly MemberPart[] | undefined, least: number): Row[] {
  const columns = [['姓名', 4], ['健康状况', 7], ['在校生状况', 5], ['参加基本医疗保险', 8]] as const
  const rows = (members ?? []).map(({ name, health, schooling, insured }) => [name, health, schooling, yesNo(insured)])
  const empty = Array.from({ length: toFill(rows, least) }, () => ['', '', '', yesNo(null)])
  return [columns.map(([title, span]) => head(title, span)), ...[...rows, ...empty].map((row) => row.map((text, i) => small(text, columns[i]![1])))]
}

/** 家庭收入 of the period, line by line, with 人均纯收入. */
export function incomeRows(income: IncomePart | null | undefined, period: string): Row[] {
  const net = income && income.wage + income.business + income.property + income.transfer - income.businessCost
  return [
    section(`家庭收入（统计期：${income ? `${day(income.from)}至${day(income.to)}` : period}，单位：元）`),
    [...fact('工资性收入', amount(income?.wage)), ...fact('生产经营性收入', amount(income?.business))],
    [...fact('财产性收入', amount(income?.property)), ...fact('转移性收入', amount(income?.transfer))],
    [...fact('生产经营性支出', amount(income?.businessCost)), ...fact('家庭纯收入', amount(net))],
    [...fact('计算人口', income && `${income.members} 人`), ...fact('人均纯收入', amount(income?.perCapita))],
  ]
}

/** 刚性支出 of the period. */
export function expenseRows(expense: ExpensePart | null | undefined): Row[] {
  const total = expense && expense.medical + expense.education + expense.disaster + expense.accident + expense.other
  return [
    section('家庭刚性支出（单位：元）'),
    [...fact('医疗自付', amount(expense?.medical)), ...fact('教育', amount(expense?.education))],
    [...fact('灾害', amount(expense?.disaster)), ...fact('意外事故', amount(expense?.accident))],
    [...fact('其他', amount(expense?.other)), ...fact('合计', amount(total))],
  ]
}

/** “两不愁三保障”及饮水安全, item by item. */
export function safeguardRows(met: Readonly<Record<Safeguard, boolean>> | null | undefined): Row[] {
  const one = (item: Safeguard) => fact(labelOf('safeguard', item), yesNo(met?.[item], '达标', '未达标'))
  return [section('“两不愁三保障”及饮水安全'), ...[0, 2, 4].map((at) => [...one(safeguards[at]!), ...one(safeguards[at + 1]!)])]
}

/** 核查重点群体 in the words of the policy, ticked where the household is in one. */
export function keyGroupRows({ policy, household }: HouseholdPaper): Row[] {
  return [section('所属重点群体'), [cell(policy.keyGroups.map(({ group, title }) => box(household?.keyGroups.includes(group) ?? false, title)).join('\n') || '　', 24, { left: true })]]
}

/** What was carried out, line by line. */
export function measureRows(measures: readonly MeasurePart[] | undefined, least: number): Row[] {
  const columns = [['帮扶类别', 4], ['帮扶措施', 5], ['针对风险', 3], ['责任单位', 4], ['落实时间', 5], ['成效', 3]] as const
  const rows = (measures ?? []).map(({ category, instrument, risk, unit, deliveredOn, effect }) => [category, instrument, risk, unit, dayOrEmpty(deliveredOn), effect])
  const empty = Array.from({ length: Math.max(0, least - rows.length) }, () => columns.map(() => ''))
  return [columns.map(([title, span]) => head(title, span)), ...[...rows, ...empty].map((row) => row.map((text, i) => small(text, columns[i]![1])))]
}

/** 返贫致贫风险 in words, with the note that tells more. */
export const risksInWords = (risks: readonly { label: string; note: string }[]): string => listed(risks.map(({ label, note }) => (note ? `${label}（${note}）` : label)))
