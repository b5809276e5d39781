import { statusOf } from '@/domain/problem/problem-state'
import { addDays, type Instant, type LocalDate } from '@/domain/time/local-date'
import { canonicalJson } from '@/server/kernel/canonical'
import { sha256 } from '@/server/kernel/crypto'
import { CAMPAIGN } from '../campaign/screenings'
import type { Life } from '../cases/life'
import { DEMO_PLACES, type VillagePlan } from '../households/villages'
import { adultName } from '../people/names'
import type { Random } from '../random'
import type { Workers } from '../workers'
import type { Tables } from './case-rows'
import type { Ground } from './register-rows'

interface Scene {
  ground: Ground
  random: Random
  workers: Workers
  villages: readonly VillagePlan[]
  lives: readonly Life[]
}

const at = (day: LocalDate): Instant => `${day}T16:00:00+08:00`

/** Topic and words of what a campaign finds at a household or in a village. */
const FOUND = [
  ['housing', '厢房漏雨，未及时修缮'], ['medical', '一名家庭成员未参加本年度基本医疗保险'], ['water', '枯水期供水不稳定'], ['education', '一名学生寒假后返校较晚，控辍保学台账未更新'], ['policy', '一项帮扶措施的落实凭证不全'],
  ['employment', '务工信息三个月未更新'], ['industry', '产业奖补到户时间较晚'],
] as const
const IN_VILLAGE = [['work', '网格员走访记录不完整'], ['environment', '村内一处垃圾收集点清运不及时'], ['responsibility', '包村干部走访次数不足'], ['toilets', '两户改厕后维护不到位']] as const

/** 问题台账: problems in every state, some late. */
function addProblems(tables: Tables, { ground, random, workers, villages, lives }: Scene): void {
  const { county, today } = ground
  const one = (villageCode: string, regionCode: string, householdId: string | null, [topic, text]: readonly [string, string], source: string) => {
    const foundOn = addDays(today, -random.int(2, CAMPAIGN.begunDaysAgo))
    const by = workers.at('villageCadre', villageCode)
    const assigned = random.chance(0.85)
    const dueOn = assigned ? addDays(foundOn, random.pick([7, 10, 15, 20])) : null
    const fixed = assigned && random.chance(0.6) ? addDays(foundOn, 2) : null
    const closed = fixed && random.chance(0.6) ? today : null
    const facts = { foundOn, responsible: assigned ? by.name : null, dueOn, fixedOn: fixed, closedOn: closed }
    const verifier = closed ? workers.at('townshipReviewer', `${villageCode.slice(0, 9)}000`) : null
    tables.add('problem', {
      county, id: ground.nextId(at(foundOn)), regionCode, householdId, level: householdId ? 'household' : regionCode === villageCode ? 'village' : 'township', source, topic, text, ...facts, measures: fixed ? '已落实整改，留存照片' : null,
      status: statusOf(facts), verifiedBy: verifier?.name ?? null, finding: verifier ? '已到场逐项核实' : null, closedBy: verifier?.id ?? null, version: 1, recordedBy: by.id, recordedName: by.name, recordedAt: at(foundOn),
    })
  }
  for (const { household } of lives) if (random.chance(0.02)) one(household.villageCode, household.villageCode, household.id, random.pick(FOUND), random.weighted([['campaign', 6], ['inspection', 1], ['provinceAssessment', 1], ['daily', 2]]))
  for (const { code, townshipCode } of villages) {
    if (random.chance(0.3)) one(code, code, null, random.pick(IN_VILLAGE), random.weighted([['campaign', 3], ['inspection', 1], ['nationalAssessment', 1]]))
    if (code === DEMO_PLACES.village) one(code, townshipCode, null, ['work', '乡级会商记录不完整'], 'inspection')
  }
}

/** The training of each township before the campaign; a village in ten was not there. */
function addTrainings(tables: Tables, { ground, random, workers, villages }: Scene): void {
  const { county, today } = ground
  const heldOn = addDays(today, -CAMPAIGN.begunDaysAgo - 3)
  for (const [townshipCode, below] of Map.groupBy(villages, (village) => village.townshipCode)) {
    const by = workers.at('townshipClerk', townshipCode)
    const id = ground.nextId(at(heldOn))
    tables.add('training', { county, id, regionCode: townshipCode, topic: '集中排查动员暨业务培训', heldOn, place: '乡镇会议室', recordedBy: by.id, recordedName: by.name, recordedAt: at(heldOn), withdrawnAt: null })
    const there = below.filter(() => random.chance(0.9)).flatMap(({ code }) => (['villageCommittee', 'villageCommittee', 'firstSecretary', 'workTeam', 'monitor'] as const).map((role) => ({ regionCode: code, role, name: adultName(random) })))
    tables.add('training_attendee', ...there.map((person, i) => ({ county, trainingId: id, position: i + 1, ...person })))
  }
}

/** 明白纸: most villages are through with 申报政策, half of them with 帮扶政策. */
function addLeaflets(tables: Tables, { ground, random, workers, villages, lives }: Scene): void {
  const { county, today } = ground
  const [deliveredOn, later] = [addDays(today, -CAMPAIGN.begunDaysAgo + 2), addDays(today, -3)]
  const done = new Map(villages.map(({ code }) => [code, { apply: random.weighted([[1, 5], [0.8, 3], [0, 1]]), help: random.pick([1, 0.5, 0]) }]))
  for (const { household: { id: householdId, villageCode }, monitoringStatus } of lives) {
    const by = workers.at('villageCadre', villageCode)
    const hand = (kind: string, on: LocalDate) => tables.add('leaflet', { county, id: ground.nextId(at(on)), householdId, villageCode, kind, deliveredOn: on, deliveredBy: by.name, recordedBy: by.id, recordedAt: at(on), withdrawnAt: null })
    const { apply, help } = done.get(villageCode)!
    if (random.chance(apply)) hand('apply', deliveredOn)
    if (monitoringStatus === 'monitored' && random.chance(help)) hand('help', later)
  }
}

/** Two signals of mass risk in the townships of the demo, one not yet judged. */
function addHazards(tables: Tables, { ground, workers }: Scene): void {
  const { county, today } = ground
  const signal = (regionCode: string, daysAgo: number, hazard: string, text: string, households: number, answer: { judgement: string; plan: string } | null) => {
    const foundOn = addDays(today, -daysAgo)
    const by = workers.at('townshipClerk', `${regionCode.slice(0, 9)}000`)
    tables.add('hazard', {
      county, id: ground.nextId(at(foundOn)), regionCode, hazard, foundOn, text, households, judgement: answer?.judgement ?? null, plan: answer?.plan ?? null, leadUnit: answer ? '县农业农村局' : null, judgedOn: answer ? addDays(foundOn, 2) : null, endedOn: null,
      version: 1, recordedBy: by.id, recordedName: by.name, recordedAt: at(foundOn),
    })
  }
  signal(DEMO_PLACES.township, 20, 'priceFall', '茶叶收购价较上年同期下跌三成', 46, { judgement: '涉及产业户较多，短期内增收受影响', plan: '组织产销对接两场，落实茶叶价格保险理赔' })
  signal(DEMO_PLACES.village, 3, 'flood', '连续降雨，河嘴组部分农田被淹', 9, null)
}

/** One village has sent its report up. */
function addReport(tables: Tables, { ground, workers }: Scene, campaignId: string): void {
  const { county, today } = ground
  const [regionCode, by] = [DEMO_PLACES.otherVillage, workers.at('villageCadre', DEMO_PLACES.otherVillage)]
  const on = addDays(today, -1)
  const report = { edition: 1, title: `${today.slice(0, 4)}年防止返贫监测帮扶集中排查自查报告`, text: '一、工作开展情况\n本村已按要求逐户排查，结果录入系统。\n二、经验做法\n网格员分组入户，当天核对当天录入。\n三、存在问题和原因分析\n个别外出户电话核实，须返乡后补签。\n四、下一步工作打算\n继续跟踪重点户。', approvedBy: by.name, figures: [] }
  tables.add('summary_report', { county, id: ground.nextId(at(on)), regionCode, campaignId, ...report, hash: sha256(canonicalJson({ region: regionCode, campaignId, ...report })), submittedBy: by.id, submittedName: by.name, submittedAt: at(on) })
}

/** Problems, trainings, leaflets, signals and a report of the demo county. */
export function addRecords(tables: Tables, scene: Scene, campaignId: string): void {
  addProblems(tables, scene)
  addTrainings(tables, scene)
  addLeaflets(tables, scene)
  addHazards(tables, scene)
  addReport(tables, scene, campaignId)
}
