import { z } from 'zod'
import { labelOf, measureCategories, riskTypes, type MeasureCategory } from '../../glossary'
import { spokenDate } from '../../time/local-date'
import { count, day, warning } from '../kind'

const kinds = z.array(z.enum(measureCategories))
const inWords = (of: readonly MeasureCategory[]) => of.map((kind) => labelOf('measureCategory', kind)).join('、')
const workers = z.strictObject({ able: count, willing: z.boolean() })
const workersInWords = ({ able, willing }: z.output<typeof workers>) => `该户有劳动能力${willing ? '和意愿' : ''}的成员 ${able} 人`

/** On the help of a monitored household: the policy in force at its village. */
export const helpWarnings = {
  'W-001': warning({
    nature: 'finding', subjects: ['household'], at: 'help', fact: workers,
    say: (fact) => `${workersInWords(fact)}，已安排的措施只有综合保障。`,
    settle: '安排产业、就业等开发式帮扶措施，防止“一兜了之”。',
  }),
  'W-002': warning({
    nature: 'finding', subjects: ['household'], at: 'help', fact: workers,
    say: (fact) => `${workersInWords(fact)}，没有安排开发式帮扶措施。`,
    settle: '优先安排产业、就业、金融、公益岗位等开发式帮扶措施。',
  }),
  'W-003': warning({
    nature: 'prompt', subjects: ['risk', 'measure'], at: 'help',
    fact: z.strictObject({ risk: z.enum(riskTypes), category: z.enum(measureCategories).optional(), recorded: z.boolean().optional() }),
    say: ({ risk, category, recorded }) => {
      const name = labelOf('riskType', risk)
      if (!category) return `风险「${name}」没有对应的帮扶措施，请核实。`
      return recorded ? `「${labelOf('measureCategory', category)}」一般不解决「${name}」，请核实措施与风险是否对照。` : `「${labelOf('measureCategory', category)}」针对的「${name}」没有登记为该户风险，请核实。`
    },
    settle: '逐项风险安排针对性措施；措施针对的风险不对的，核对后调整或停止。',
  }),
  'W-004': warning({
    nature: 'prompt', subjects: ['household'], at: 'help', fact: z.strictObject({ risk: z.enum(riskTypes), kinds }),
    say: ({ risk, kinds }) => `该户风险单一（${labelOf('riskType', risk)}），已安排 ${kinds.length} 类措施：${inWords(kinds)}。请核实是否超出需要。`,
    settle: '风险单一的实施单项措施；多余的措施停止。',
  }),
  'W-005': warning({
    nature: 'prompt', subjects: ['household'], at: 'help', fact: z.strictObject({ eliminated: z.boolean(), kinds }),
    say: ({ eliminated, kinds }) => `该户${eliminated ? '风险已消除' : '是脱贫户，没有返贫风险登记'}，新安排了${inWords(kinds)}。请核实是否过度帮扶。`,
    settle: '不再安排针对性帮扶；按政策自有周期落实的措施，写明理由后忽略。',
  }),
  // D-006, R-071
  'W-007': warning({
    nature: 'finding', subjects: ['household'], at: 'help', fact: z.strictObject({ declaredOn: day, enteredOn: day.nullable() }),
    say: ({ declaredOn, enteredOn }, today) => `帮扶计划 ${spokenDate(declaredOn, today)}制定，${enteredOn ? `${spokenDate(enteredOn, today)}才录入` : '次月末仍未录入'}。`,
    settle: '计划应于次月录入系统；录入迟的，写明原因后忽略。',
  }),
  'W-009': warning({
    nature: 'finding', subjects: ['household'], at: 'help', fact: z.strictObject({ planned: count }),
    say: ({ planned }) => (planned > 0 ? `已纳入监测，${planned} 项措施还没有一项落实。` : '已纳入监测，还没有帮扶措施。'),
    settle: '落实帮扶措施并登记落实日期，防止只纳入不帮扶。',
  }),
  // D-007: 「及时」, without a number: from the first day
  'W-010': warning({
    nature: 'finding', subjects: ['household'], at: 'helper', fact: z.strictObject({ workerName: z.string().nullable(), until: day.nullable() }),
    say: ({ workerName, until }, today) =>
      workerName && !until ? `帮扶责任人${workerName}不是国家公职人员。` : workerName ? `帮扶责任人${workerName} ${spokenDate(until!, today)}离任，没有接任。` : '没有指定帮扶责任人。',
    settle: '由乡镇指定符合规定的帮扶责任人；风险不消除，帮扶责任不脱钩。',
  }),
  'W-011': warning({
    nature: 'finding', subjects: ['measure'], at: 'measure', fact: z.strictObject({ category: z.enum(measureCategories), instrument: z.string(), plannedOn: day }),
    say: ({ category, instrument, plannedOn }, today) => `${labelOf('measureCategory', category)}「${instrument}」计划 ${spokenDate(plannedOn, today)}落实，还没有落实。`,
    settle: '落实后登记落实日期；不再实施的，停止该项措施。',
  }),
  'W-038': warning({
    nature: 'finding', subjects: ['household'], at: 'members', fact: z.strictObject({}),
    say: () => '该户没有劳动能力，还没有标识「整户无劳动能力兜底保障户」。',
    settle: '核实劳动能力，属实的由村提出、乡镇确认标识。',
  }),
  'W-048': warning({
    nature: 'finding', subjects: ['household'], at: 'visits', fact: z.strictObject({ month: z.string() }),
    say: ({ month }) => `${Number(month.slice(5))}月还没有动态监测记录。`,
    settle: '入户开展本月动态监测，登记走访记录。',
  }),
  'W-050': warning({
    nature: 'finding', subjects: ['household', 'township'], at: 'help', fact: z.strictObject({ quarter: z.string().optional(), year: count.optional(), times: count, least: count }),
    say: ({ quarter, year, times, least }) => (quarter ? `${quarter.slice(0, 4)}年第${quarter.slice(6)}季度没有评估帮扶效果。` : `${year} 年开展集中排查 ${times} 次，不足 ${least} 次。`),
    settle: '补做帮扶效果评估并登记；排查次数不足的，组织全覆盖排查。',
  }),
} as const
