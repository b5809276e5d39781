import { z } from 'zod'
import { labelOf, safeguards } from '../../glossary'
import { spokenYuan } from '../../money/fen'
import { spokenDate } from '../../time/local-date'
import { day, fen, warning } from '../kind'

/** On households whose risk was eliminated, or could be. */
export const eliminationWarnings = {
  'W-037': warning({
    nature: 'finding', subjects: ['household'], at: 'rollback', fact: z.strictObject({ eliminatedOn: day.nullable(), study: z.boolean() }),
    say: ({ eliminatedOn, study }, today) => `整户无劳动力，${eliminatedOn ? `${spokenDate(eliminatedOn, today)}` : ''}已标注风险消除，${study ? '应研究是否回退' : '应予回退'}。`,
    settle: '核实劳动能力；属实的按规定发起回退。',
  }),
  'W-040': warning({
    nature: 'finding', subjects: ['household'], at: 'rollback', fact: z.strictObject({ on: day, income: fen.nullable(), line: fen, gaps: z.array(z.enum(safeguards)) }),
    say: ({ on, income, line, gaps }, today) => {
      const what = [income !== null && `人均纯收入 ${spokenYuan(income)} 元，回到监测范围 ${spokenYuan(line)} 元以内`, gaps.length > 0 && `${gaps.map((gap) => labelOf('safeguard', gap)).join('、')}未达标`]
      return `风险消除后，${spokenDate(on, today)}${what.filter(Boolean).join('，')}。`
    },
    settle: '入户核实；风险消除不稳定的发起回退，出现新的风险的重新识别。',
  }),
  'W-041': warning({
    nature: 'finding', subjects: ['clue'], at: 'identification', fact: z.strictObject({ foundOn: day, note: z.string() }),
    say: ({ foundOn, note }, today) => `风险消除后，${spokenDate(foundOn, today)}又有风险线索：${note}`,
    settle: '核实线索；有新的风险的重新识别，没有的写明理由后关闭线索。',
  }),
  'W-043': warning({
    nature: 'prompt', subjects: ['household'], at: 'elimination', fact: z.strictObject({ since: day }),
    say: ({ since }, today) => `${spokenDate(since, today)}起收入超过监测范围、“三保障”及饮水安全达标，没有办理风险消除。请核实是否应消不消。`,
    settle: '核实风险是否稳定消除；符合条件的发起风险消除，不符合的写明理由后忽略。',
  }),
} as const
