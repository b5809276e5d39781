import { z } from 'zod'
import { spokenDate } from '../../time/local-date'
import { day, warning } from '../kind'

/** On what a record lacks, or where it contradicts itself. */
export const recordWarnings = {
  'W-030': warning({
    nature: 'finding', subjects: ['member'], at: 'members', fact: z.strictObject({ name: z.string() }),
    say: ({ name }) => `${name}没有参加基本医疗保险。`,
    settle: '动员参保，参保后在成员信息中登记。',
  }),
  'W-032': warning({
    nature: 'finding', subjects: ['household'], at: 'money', fact: z.strictObject({ missing: z.array(z.enum(['income', 'expenditure', 'safeguards'])) }),
    say: ({ missing }) => `监测对象关键信息缺失：${missing.map((item) => ({ income: '收入', expenditure: '支出', safeguards: '“三保障”及饮水安全' })[item]).join('、')}。`,
    settle: '核实后补齐；收入、支出由入户核实登记，“三保障”及饮水安全由走访登记。',
  }),
  'W-033': warning({
    nature: 'prompt', subjects: ['household'], at: 'members', fact: z.strictObject({ conflicts: z.array(z.enum(['type', 'income', 'disability', 'schooling'])) }),
    say: ({ conflicts }) => `请核实：${conflicts.map((conflict) => CONFLICTS[conflict]).join('；')}。`,
    settle: '核对家庭成员、监测类别和风险，哪一项不准就更正哪一项。',
  }),
  'W-046': warning({
    nature: 'finding', subjects: ['household', 'case'], at: 'cases', fact: z.strictObject({ screening: day.nullable(), head: z.boolean(), others: z.boolean() }),
    say: ({ screening, head, others }, today) => {
      const missing = [head && '户主签字', others && (screening ? '调查员签字' : '核实人员签字')]
      return `${screening ? `${spokenDate(screening, today)}的筛查表` : '入户核实表'}缺${missing.filter(Boolean).join('、')}。`
    },
    settle: '补签后重新登记筛查；入户核实表缺签的，退回入户核实补正。',
  }),
  'W-052': warning({
    nature: 'finding', subjects: ['case'], at: 'case', fact: z.strictObject({ missing: z.array(z.enum(['collectedBy', 'enteredBy', 'reviewedBy'])) }),
    say: ({ missing }) => `系统录入没有登记${missing.map((role) => ({ collectedBy: '采集人', enteredBy: '录入人', reviewedBy: '审核人' })[role]).join('、')}。`,
    settle: '补登责任人；无法补登的，写明原因后忽略。',
  }),
} as const


const CONFLICTS = {
  type: '监测类别与脱贫属性不一致', income: '监测类别与核实的收入不一致', disability: '风险「因残」，没有登记残疾的成员', schooling: '风险「因学」，没有登记在读的成员',
}
