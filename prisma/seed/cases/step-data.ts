import { labelOf, type Channel } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { LocalDate } from '@/domain/time/local-date'
import { rigidTotal, type DemoHousehold, type Income } from '../households/household'
import { adultName } from '../people/names'
import type { Random } from '../random'

/** What a clerk would type at each kind of step: the `data` of design/api.md, money in yuan. */
type Data = Record<string, unknown>

const inYuan = <K extends string>(amounts: Record<K, number>): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(amounts).map(([key, fen]) => [key, yuanOf(fen)])) as Record<K, number>

function visitorsOf(random: Random, recorder: string): { name: string; capacity: string }[] {
  return [
    { name: recorder, capacity: 'village' },
    { name: adultName(random), capacity: 'township' },
    ...(random.chance(0.5) ? [{ name: adultName(random), capacity: 'stationed' }] : []),
  ]
}

/** 入户核实 of an identification. Above the line only severe hardship makes a case. */
export function verification(random: Random, household: DemoHousehold, on: LocalDate, recorder: string, changed: { income?: Income; authorised?: boolean; severeHardship?: boolean } = {}): Data {
  return {
    visitedOn: on,
    visitors: visitorsOf(random, recorder),
    methods: ['询问', '查看', '计算', '核实'],
    income: inYuan(changed.income ?? household.income),
    rigidExpense: inYuan(household.rigidExpense),
    severeHardship: changed.severeHardship ?? rigidTotal(household.rigidExpense) > 1_500_000,
    safeguards: household.safeguards,
    risks: household.risks.map((type) => ({ type })),
    assets: [],
    authorised: changed.authorised ?? true,
    signedByHousehold: true,
    signedByVisitors: true,
  }
}

/** 入户核查 before an elimination: the income has recovered, the risk is gone. */
export function eliminationVerification(random: Random, household: DemoHousehold, on: LocalDate, recorder: string, stableSince: LocalDate): Data {
  return {
    ...verification(random, household, on, recorder),
    rigidExpense: { medical: 0, education: 0, disaster: 0, accident: 0, other: 0 },
    severeHardship: false,
    risks: [],
    measuresEffective: true,
    incomeStable: true,
    stableSince,
    rigidExpenseSettled: true,
    basicLifeSecure: true,
    naturallyGone: false,
  }
}

const SUPPLIERS: readonly (readonly [department: string, item: string])[] = [
  ['县公安局', '车辆登记'], ['县自然资源和规划局', '不动产登记'], ['县市场监督管理局', '工商注册'], ['县人力资源和社会保障局', '财政供养人员'], ['县金融工作部门', '存款'],
]

/** 信息比对; `finding` puts a hit or a doubt with its explanation into one row. */
export function comparison(on: LocalDate, finding?: { item: string; kind: 'hit' | 'doubt'; note: string }): Data {
  return {
    comparedOn: on,
    results: SUPPLIERS.map(([department, item]) =>
      finding?.item === item ? { department, item, hit: finding.kind === 'hit', doubt: finding.kind === 'doubt', note: finding.note } : { department, item, hit: false },
    ),
  }
}

/** 村级评议; `against` votes of those present, or a meeting that does not agree. */
export function villageReview(random: Random, on: LocalDate, village: string, { against = 0, fails = false }: { against?: number | undefined; fails?: boolean } = {}): Data {
  const capacities = ['stationed', 'committee', 'committee', 'committee', 'partyRep', 'partyRep', 'groupHead', 'villagerRep', 'villagerRep', 'villagerRep', 'villagerRep'] as const
  return {
    meetingOn: on,
    place: `${village}党群服务中心`,
    attendees: capacities.map((capacity) => ({ name: adultName(random), capacity })),
    ...(fails
      ? { votesFor: 3, votesAgainst: 8, decision: 'fail', reason: '评议认为该户子女有赡养能力且已履行赡养义务，不同意纳入。' }
      : { votesFor: capacities.length - against - (random.chance(0.2) ? 1 : 0), votesAgainst: against, decision: 'pass', reason: '经评议，情况属实，同意提请公示。' }),
  }
}

export const noticePost = (random: Random, on: LocalDate): Data => ({ postedOn: on, place: random.pick(['村务公开栏', '村部公示栏', '村民组集中居住点公示栏']) })

export const townshipReview = (signer: string): Data => ({ decision: 'pass', signer, opinion: '材料齐全，程序到位，同意上报。' })

export const countyApproval = (refuses = false): Data =>
  refuses
    ? { decision: 'fail', consultation: '县级会商研判，比对发现家庭成员经营企业。', opinion: '不符合条件，不同意纳入。' }
    : { decision: 'pass', consultation: '县级会商研判，相关部门无不同意见。', opinion: '符合条件，同意。' }

export const announcement = (on: LocalDate): Data => ({ postedOn: on, place: '村务公开栏', informedHousehold: true })

export function systemEntry(on: LocalDate, collectedBy: string, enteredBy: string): Data {
  return { collectedBy, enteredBy, enteredOn: on }
}

/** What somebody says who objects to a household on a notice; never names an illness or an amount. */
export const objection = (random: Random, on: LocalDate): Data => ({
  raisedOn: on,
  by: random.chance(0.5) ? '村民（不具名）' : adultName(random),
  text: random.pick(['反映该户长期在外务工，家庭收入与公示前了解的不一致，请核实。', '反映该户子女已成家并在县城居住，请核实家庭人口。', '反映该户名下有车辆，请核实。']),
})

export const dismissal = (investigator: string, objectionId: string): Data => ({
  objectionId,
  outcome: 'dismissed',
  investigator,
  report: '经村“两委”入户调查并走访邻里，反映情况与事实不符，已向反映人说明。',
})


export const upheld = (investigator: string, objectionId: string): Data => ({
  objectionId,
  outcome: 'upheld',
  investigator,
  report: '经村“两委”调查，反映情况属实，该户不符合纳入条件。',
})

/** Who found a risk and how it was worded, by channel. */
export function clueText(random: Random, channel: Channel, household: DemoHousehold): { source: string | null; note: string } {
  const cause = household.risks[0] ? labelOf('riskType', household.risks[0]) : '基本生活出现困难'
  switch (channel) {
    case 'departmentAlert':
      return { source: random.pick(['县医疗保障局', '县教育局', '县残疾人联合会', '县人力资源和社会保障局']), note: `部门数据筛查预警，${cause}，请入户核查。` }
    case 'publicOpinion':
      return { source: '县信访局', note: `信访转办，反映家庭${cause}后生活困难。` }
    case 'socialAid':
      return { source: '县民政局', note: `申请临时救助，${cause}，请核查是否存在返贫致贫风险。` }
    case 'selfReport':
      return { source: null, note: `农户自主申报，${cause}。` }
    case 'campaign':
      return { source: null, note: `集中排查发现，${cause}。` }
    case 'cadreSurvey':
      return { source: null, note: `走访排查发现，${cause}。` }
  }
}
