import { z } from 'zod'
import { count, day, warning } from '../kind'

/** In % of the rural population. */
const inVillages = z.strictObject({ share: z.number(), limit: z.number(), high: z.boolean() })
const shareInWords = ({ share }: z.output<typeof inVillages>) => `未消除风险监测对象占农村人口的 ${share}%`
const ASK = '组织核查；结论写明后忽略提示。不得为消除提示而纳入或消除（无指标）。'

/** On a village or township, by the policy in force there. They ask to check, never to add or remove (C-045). */
export const placeWarnings = {
  'W-012': warning({
    nature: 'prompt', subjects: ['village'], at: 'households', fact: z.strictObject({}),
    say: () => '本村没有监测对象。请核实有无应纳未纳。', settle: ASK,
  }),
  'W-013': warning({
    nature: 'finding', subjects: ['village', 'township'], at: 'households', fact: inVillages,
    say: (fact) => `${shareInWords(fact)}，高于 ${fact.limit}%，列为重点区域。`, settle: '列为重点区域，组织集中排查。',
  }),
  'W-014': warning({
    nature: 'prompt', subjects: ['village', 'township'], at: 'households', fact: inVillages,
    say: (fact) => `${shareInWords(fact)}，${fact.high ? '高于' : '低于'}本县设定的 ${fact.limit}%。请核实识别是否准确。`, settle: ASK,
  }),
  'W-015': warning({
    nature: 'prompt', subjects: ['village', 'township'], at: 'households', fact: z.strictObject({}),
    say: () => '本区域有农村人口，没有脱贫人口，列为重点区域。请核实返贫致贫风险。', settle: ASK,
  }),
  // marked all at once; W-043 is the other side
  'W-042': warning({
    nature: 'prompt', subjects: ['village', 'township'], at: 'households', fact: z.strictObject({ households: count, limit: count, last: day }),
    say: ({ households, limit }) => `近 30 日有 ${households} 户标注风险消除，达到本县设定的 ${limit} 户。请核实是否集中标注。`, settle: ASK,
  }),
} as const
