import { z } from 'zod'
import { labelOf, safeguards, type Safeguard } from '../../glossary'
import { spokenYuan } from '../../money/fen'
import { spokenDate } from '../../time/local-date'
import { count, day, fen, warning } from '../kind'

const gaps = z.array(z.enum(safeguards))
const gapsInWords = (of: readonly Safeguard[]) => of.map((gap) => labelOf('safeguard', gap)).join('、')
const CHECK = '入户核实；有返贫致贫风险的发起识别，没有的写明核实结果后忽略提示。'

/** On households that may have to be looked at: the policy in force at their village. */
export const discoveryWarnings = {
  'W-016': warning({
    nature: 'prompt', subjects: ['household'], at: 'identification', fact: z.strictObject({ surveyedOn: day, belowLine: z.boolean(), unmet: z.boolean(), flagged: z.boolean() }),
    say: ({ surveyedOn, belowLine, unmet, flagged }, today) => {
      const why = [belowLine && '收入未超过监测范围', unmet && '“三保障”或饮水安全有缺项', flagged && '属于重点群体']
      return `${spokenDate(surveyedOn, today)}筛查：${why.filter(Boolean).join('、')}，还没有核查结果。请核实是否应纳未纳。`
    },
    settle: CHECK,
  }),
  'W-017': warning({
    nature: 'prompt', subjects: ['household'], at: 'identification', fact: z.strictObject({ on: day, withdrawn: z.boolean() }),
    say: ({ on, withdrawn }, today) => `${spokenDate(on, today)}${withdrawn ? '入户核实登记了风险，识别撤回后没有再办理' : '走访发现风险，没有发起识别'}。请核实是否体外循环。`,
    settle: CHECK,
  }),
  'W-020': warning({
    nature: 'prompt', subjects: ['household'], at: 'money', fact: z.strictObject({ now: fen, before: fen, percent: z.number() }),
    say: ({ now, before, percent }) => `人均纯收入由上年 ${spokenYuan(before)} 元降到 ${spokenYuan(now)} 元，下降 ${percent}% 以上。请核实原因。`,
    settle: CHECK,
  }),
  'W-021': warning({
    nature: 'prompt', subjects: ['household'], at: 'money', fact: z.strictObject({ incomes: z.array(fen), year: count }),
    say: ({ incomes, year }) => `脱贫户 ${year - 2}—${year} 年人均纯收入持续减少：${incomes.map(spokenYuan).join('、')} 元。请核实原因。`,
    settle: CHECK,
  }),
  'W-022': warning({
    nature: 'prompt', subjects: ['household'], at: 'identification', fact: z.strictObject({ on: day, income: fen.nullable(), line: fen }),
    say: ({ on, income, line }, today) => `${spokenDate(on, today)}${income === null ? '筛查' : `人均纯收入 ${spokenYuan(income)} 元`}，未超过监测范围 ${spokenYuan(line)} 元，未纳入监测。请核实有无返贫致贫风险。`,
    settle: CHECK,
  }),
  'W-023': warning({
    nature: 'prompt', subjects: ['household'], at: 'money', fact: z.strictObject({ income: fen, years: count }),
    say: ({ income, years }) => `连续 ${years} 年人均纯收入都是 ${spokenYuan(income)} 元。请核实收入是否据实更新。`,
    settle: '核实收入并按实际更新。',
  }),
  'W-024': warning({
    nature: 'prompt', subjects: ['household'], at: 'money', fact: z.strictObject({ business: z.array(fen).nullable(), wage: z.array(fen).nullable() }),
    say: ({ business, wage }) => {
      const fell = (name: string, pair: number[] | null) => pair && `${name}由 ${spokenYuan(pair[0]!)} 元降到 ${spokenYuan(pair[1]!)} 元`
      return `脱贫户${[fell('生产经营性收入', business), fell('工资性收入', wage)].filter(Boolean).join('，')}。请核实原因。`
    },
    settle: '核实原因，落实增收措施；有返贫风险的发起识别。',
  }),
  'W-026': warning({
    nature: 'prompt', subjects: ['household'], at: 'members', fact: z.strictObject({ pupils: count, beyond: z.enum(['compulsory', 'middleSchool']) }),
    say: ({ pupils, beyond }) => `${pupils} 个子女在${beyond === 'middleSchool' ? '高中及以上' : '非义务教育'}阶段就读。请核实教育支出和生活状况。`,
    settle: CHECK,
  }),
  'W-027': warning({
    nature: 'prompt', subjects: ['household'], at: 'identification', fact: z.strictObject({ surveyedOn: day }),
    say: ({ surveyedOn }, today) => `${spokenDate(surveyedOn, today)}登记务工就业不稳，还没有核查。请核实务工收入占比和就业状况。`,
    settle: CHECK,
  }),
  'W-028': warning({
    nature: 'finding', subjects: ['household'], at: 'safeguards', fact: z.strictObject({ checkedOn: day, gaps, monitored: z.boolean() }),
    say: ({ checkedOn, gaps, monitored }, today) => `${spokenDate(checkedOn, today)}核查：${gapsInWords(gaps)}未达标${monitored ? '' : '，没有登记为风险线索'}。`,
    settle: '监测对象由行业部门限时补短；其他农户登记风险线索并核实。',
  }),
  'W-031': warning({
    nature: 'prompt', subjects: ['household'], at: 'identification', fact: z.strictObject({ since: day }),
    say: ({ since }, today) => `${spokenDate(since, today)}登记为独居老人，还没有核查。请核实子女家庭经济状况和履行赡养义务情况。`,
    settle: '入户或联系子女核查，把结果写入走访记录。',
  }),
} as const
