import { caseKinds, labelOf } from '../../glossary'
import { spokenYuan } from '../../money/fen'
import { COUNTY_RULE } from '../../refusal'
import { warningTitles } from '../../warning/codes'
import type { ResolvedPolicy, ResolvedProcedure } from '../resolve'
import type { Policy } from '../schema'
import { rulesOf, stepView } from '../view'
import { parameterWords, wordsOf } from './words'

/** Where a value comes from: the text, the county, the policy whose procedure was taken over, or nowhere. */
export type Origin = 'text' | 'county' | 'inherited' | 'unset'

/** One value of a policy on paper. `key` is the same under every policy, so that two can be laid side by side. */
export interface SheetLine {
  key: string
  label: string
  value: string
  clause: string
  origin: Origin
  /** Number of the rule. */
  rule?: string
}

export interface SheetSection {
  key: string
  title: string
  /** The order of the lines says something: steps. */
  ordered?: true
  lines: readonly SheetLine[]
}

const line = (key: string, label: string, value: string | null, clause: string, from: 'own' | string = 'own'): SheetLine => ({
  key, label, value: value ?? '未设定', clause, origin: value === null ? 'unset' : clause === COUNTY_RULE ? 'county' : from === 'own' ? 'text' : 'inherited',
})

/** Keys of a policy that have a section of their own below, or are its head. Every other key is laid out as it stands. */
const known = [
  'id', 'version', 'shortTitle', 'title', 'source', 'issuer', 'year', 'threshold', 'incomePeriod', 'memberRule', 'coverage', 'categories', 'riskTypes', 'keyGroups', 'application', 'comparisonItems', 'helper',
  'measures', 'cadence', 'clocks', 'entry', 'countyParameters', 'forms', 'warnings', 'rules', 'procedures',
]

/** A whole policy as an official reads it: amounts, lists, steps in order, rules, what is not set, each with its clause. */
export function policySheet({ policy, procedures }: ResolvedPolicy): SheetSection[] {
  return [
    { key: 'amounts', title: '金额和统计口径', lines: amounts(policy) },
    { key: 'categories', title: '监测对象类别', lines: policy.categories.map(({ category, clause }) => line(category, labelOf('category', category), '有', clause)) },
    { key: 'risks', title: '返贫致贫风险', lines: policy.riskTypes.map(({ risk, clause }) => line(risk, labelOf('riskType', risk), '有', clause)) },
    { key: 'keyGroups', title: '核查重点群体', lines: policy.keyGroups.map(({ group, title, origin, clause }) => line(group, labelOf('keyGroup', group), [title, origin && wordsOf(origin)].filter(Boolean).join('；'), clause)) },
    { key: 'comparison', title: '信息比对项目', lines: policy.comparisonItems.map(({ item, department, asset, clause }) => line(item, item, [department, asset && `负面清单：${labelOf('assetItem', asset)}`].filter(Boolean).join('；'), clause)) },
    ...caseKinds.map((kind): SheetSection => ({ key: kind, title: `${labelOf('caseKind', kind)}程序`, ordered: true, lines: steps(procedures[kind]) })),
    { key: 'clocks', title: '办理时限', lines: caseKinds.flatMap((kind) => clocks(procedures[kind])) },
    { key: 'measures', title: '帮扶措施与风险', lines: policy.measures.map(({ category, risks, instruments, lead, responsible, clause }) => line(category, labelOf('measureCategory', category), [wordsOf(risks), wordsOf(instruments), lead && `牵头：${lead}`, responsible.length > 0 && `责任：${responsible.join('、')}`].filter(Boolean).join('；'), clause)) },
    { key: 'forms', title: '表格', lines: policy.forms.map(({ form, name, clause }) => line(form, form, name, clause)) },
    { key: 'cadence', title: '频次', lines: policy.cadence.map(({ what, times, per, clause }) => line(what, what, `${wordsOf(per)} ${times} 次`, clause)) },
    { key: 'rules', title: '规则和标准', lines: rules({ policy, procedures }) },
    { key: 'warnings', title: '自动预警', lines: policy.warnings.map(({ code, clause }) => ({ ...line(code, warningTitles[code], '启用', clause), rule: code })) },
    { key: 'county', title: '本县规定的数', lines: Object.entries(policy.countyParameters).map(([key, { title, value, unit, clause }]) => line(key, title, value === null ? null : `${value} ${unit}`, clause)) },
    { key: 'rest', title: '其他', lines: Object.entries(policy).filter(([key]) => !known.includes(key)).flatMap(([key, value]) => rest(key, value)) },
  ].map((section) => ({ ...section, lines: numbered(section.lines) })).filter(({ lines }) => lines.length > 0)
}

/** A list may name one thing twice, by two clauses: the second gets a key of its own. */
const numbered = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.map((one, i) => {
    const before = lines.slice(0, i).filter(({ key }) => key === one.key).length
    return before > 0 ? { ...one, key: `${one.key} ${before + 1}` } : one
  })

function amounts(policy: Policy): SheetLine[] {
  const { threshold, incomePeriod, memberRule, coverage, application, helper, entry } = policy
  const { mode, clause, ...days } = incomePeriod
  return [
    line('threshold', `监测线（${threshold.term}）`, `${spokenYuan(threshold.amount)} 元`, threshold.clause),
    line('referenceOnly', '监测线仅作参考', threshold.referenceOnly === null ? null : wordsOf(threshold.referenceOnly), threshold.clause),
    line('boundary', '等于监测线的', wordsOf(threshold.boundary), COUNTY_RULE),
    line('incomePeriod', '收入统计期', 'from' in days ? `${days.from} 至 ${days.to}` : wordsOf(mode), clause),
    line('memberRule', '家庭成员', wordsOf(memberRule.rule), memberRule.clause),
    line('coverage', '监测范围', `${coverage.population}${coverage.converted ? '，含未享受城镇保障的农转非户' : ''}`, coverage.clause),
    line('application', '农户申报', wordsOf(application.mode), application.clause),
    line('helper', helper.title, helper.capacities.join('、'), helper.clause),
    ...(entry ? [line('entry', '系统录入', wordsOf(entry.roles), entry.clause)] : []),
  ]
}

function steps(procedure: ResolvedProcedure | null): SheetLine[] {
  if (!procedure) return [line('none', '程序', null, COUNTY_RULE)]
  return procedure.steps.map((step) => {
    const { key, title, actorLabel, minDays, dueDays, parallelFrom, groupSize, composition = [], forms, clause } = stepView(step, procedure)
    const notice = step.rules['R-047']
    const value = [
      actorLabel, minDays && `${notice!.exact ? '' : '不少于 '}${minDays} 天${notice!.dayKind === 'working' ? '（工作日）' : ''}`, dueDays && `${dueDays} 天内`, parallelFrom && '签授权后可同时办',
      groupSize && `不少于 ${groupSize} 人${composition.length > 0 ? `（${composition.join('、')}）` : ''}`, forms.length > 0 && `表：${forms.join('、')}`,
    ]
    return line(key, title, value.filter(Boolean).join('；'), clause, procedure.from)
  })
}

const clocks = (procedure: ResolvedProcedure | null): SheetLine[] =>
  (procedure?.clocks ?? []).map(({ rule, title, days, dayKind, from, soft, clause }) => ({ ...line(rule, title, `${days} 天（${wordsOf(dayKind)}），自${wordsOf(from)}起${soft ? '，超期须写明理由' : ''}`, clause, procedure!.from), rule }))

/** Every rule once, with how hard it is and its numbers; where steps differ, what each says. */
function rules({ policy, procedures }: Pick<ResolvedPolicy, 'policy' | 'procedures'>): SheetLine[] {
  const views = rulesOf({ ...policy, clocks: [], procedures: Object.fromEntries(caseKinds.map((kind) => [kind, procedures[kind] && { ...procedures[kind], clocks: [] }])) as Policy['procedures'] })
  return [...new Set(views.map(({ rule }) => rule))].filter((rule) => rule !== 'R-010').map((rule) => {
    const said = views.filter((view) => view.rule === rule)
    const values = new Set(said.map(({ severity, parameters }) => [wordsOf(severity), parameterWords(parameters)].filter(Boolean).join('：')))
    return { ...line(rule, said[0]!.title, [...values].join(' / '), [...new Set(said.map(({ clause }) => clause))].join('、')), rule }
  })
}

/** A key this page does not know: laid out as it stands, so that nothing of a policy is ever hidden. */
function rest(key: string, value: unknown): SheetLine[] {
  const parts = Array.isArray(value) ? value : [value]
  return parts.map((part, i) => {
    const clause = typeof part === 'object' && part !== null && 'clause' in part ? String(part.clause) : ''
    return line(`${key}.${i}`, key, part === null ? null : wordsOf(part), clause)
  })
}
