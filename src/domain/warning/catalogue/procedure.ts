import { z } from 'zod'
import { assetItems, labelOf } from '../../glossary'
import { spokenDate } from '../../time/local-date'
import { count, day, warning } from '../kind'

/**
 * On a case, by the policy it is pinned to. W-039, W-044 and W-047 name what the engine refuses; they stand on what was
 * recorded all the same: rows that came by import or from before the rule, and soft rules set aside with a reason.
 */
export const procedureWarnings = {
  'W-006': warning({
    nature: 'finding', subjects: ['case'], at: 'help', fact: z.strictObject({ decidedOn: day, days: count }),
    say: ({ decidedOn, days }, today) => `${spokenDate(decidedOn, today)}审批通过，超过 ${days} 天没有帮扶计划和措施申报。`,
    settle: '制定帮扶计划并申报措施，写明超期理由。',
  }),
  'W-008': warning({
    nature: 'finding', subjects: ['household'], at: 'cases', fact: z.strictObject({ startedOn: day, days: count, open: z.boolean() }),
    say: ({ startedOn, days, open }, today) => `${spokenDate(startedOn, today)}发现风险线索，超过 ${days} 天${open ? '识别还没有办结' : '还没有发起识别'}。`,
    settle: '尽快办理；超期的步骤写明理由，不符合的线索写明理由后关闭。',
  }),
  'W-036': warning({
    nature: 'prompt', subjects: ['case'], at: 'case', fact: z.strictObject({ assets: z.array(z.enum(assetItems)), hits: z.array(z.string()) }),
    say: ({ assets, hits }) => `入户或比对发现：${[...new Set([...assets.map((asset) => labelOf('assetItem', asset)), ...hits])].join('、')}。请核实是否影响纳入。`,
    settle: '核对比对结果；确需纳入的按规定评议并写明理由，不符合的不予通过。',
  }),
  'W-039': warning({
    nature: 'finding', subjects: ['case'], at: 'case',
    fact: z.strictObject({ months: count.nullable(), floor: z.boolean(), line: z.boolean(), noLabour: z.boolean(), exceptions: z.array(z.string()) }),
    say: ({ months, floor, line, noLabour, exceptions }) => {
      const lacks = [months !== null && `监测时间不足 ${months} 个月`, floor && '人均纯收入低于规定下限', line && '人均纯收入没有超过监测范围', noLabour && '整户无劳动力']
      const reasons = exceptions.length > 0 ? `按例外办理：${exceptions.join('；')}。` : ''
      return `风险消除条件不足：${lacks.filter(Boolean).join('、') || '有条件未满足'}。${reasons}`
    },
    settle: '条件满足后再办理；按例外办理的，逐级审核理由。',
  }),
  'W-044': warning({
    nature: 'finding', subjects: ['notice'], at: 'case', fact: z.strictObject({ postedOn: day, closedOn: day, days: count }),
    say: ({ postedOn, closedOn, days }, today) => `公示 ${spokenDate(postedOn, today)}张贴，${spokenDate(closedOn, today)}结束，不足 ${days} 天。`,
    settle: '退回公示步骤，重新张贴并公示满规定天数。',
  }),
  'W-045': warning({
    nature: 'finding', subjects: ['objection'], at: 'case', fact: z.strictObject({ raisedOn: day, by: z.string() }),
    say: ({ raisedOn, by }, today) => `${by} ${spokenDate(raisedOn, today)}提出异议，还没有调查结果。`,
    settle: '由村“两委”调查，登记调查结果。',
  }),
  'W-047': warning({
    nature: 'finding', subjects: ['case'], at: 'case', fact: z.strictObject({ visitors: count, least: count, others: count }),
    say: ({ visitors, least, others }) => `入户核实组 ${visitors} 人${visitors < least ? `，不足 ${least} 人` : ''}${others > 0 ? `，${others} 人不是规定的干部` : ''}。`,
    settle: '退回入户核实，由符合规定的核实组重新入户。',
  }),
  'W-059': warning({
    nature: 'finding', subjects: ['household'], at: 'cases', fact: z.strictObject({ notices: count, applications: count, clues: count }),
    say: ({ notices, applications, clues }) =>
      `执行“监测对象不申请，评定工作不宣传，结果不公示”期间，出现${[notices && `公示 ${notices} 次`, applications && `申请 ${applications} 次`, clues && `自主申报线索 ${clues} 条`].filter(Boolean).join('、')}。`,
    settle: '撤下公示、撤回申请；已经无法撤回的，写明处理结果后忽略。',
  }),
} as const
