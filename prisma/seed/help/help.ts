import { fenOf } from '@/domain/money/fen'
import { addDays, daysBetween, type LocalDate } from '@/domain/time/local-date'
import { instantAt, type Stage } from '../cases/case-runner'
import type { Life } from '../cases/life'
import { hasNoLabour, headOf, perCapitaOf } from '../households/household'
import { adultName } from '../people/names'
import { INSTRUMENTS, type Instrument } from './instruments'

const UNITS = ['县农业农村局', '县教育局', '县卫生健康委员会', '县自然资源和规划局', '县住房和城乡建设局', '乡镇人民政府', '县市场监督管理局']

/** How a household is helped after its identification; `none` and `netOnly` are what the warnings are there to find. */
export type HelpStyle = 'full' | 'notYetPlanned' | 'plannedOnly' | 'netOnly' | 'none'

/** Helper, plan, measures and visits from the county's decision on, up to today. */
export function helpAfter(stage: Stage, life: Life, decidedOn: LocalDate, today: LocalDate, style: HelpStyle): void {
  appointHelper(stage, life, decidedOn)
  if (style === 'none' || style === 'notYetPlanned') return
  const { random } = stage
  const caseId = life.cases.at(-1)!.state.id
  const clerk = stage.workers.at('townshipClerk', life.household.townshipCode)
  const age = daysBetween(decidedOn, today)
  const after = style === 'plannedOnly' ? Math.min(age - 1, random.int(4, 9)) : random.chance(0.06) ? random.int(12, 16) : random.int(4, 10)
  if (after < 1 || after >= age) return
  const declaredOn = addDays(decidedOn, after)
  const at = instantAt(random, declaredOn, 14)
  const planId = stage.nextId(at)
  const causes = life.risks.filter((risk) => risk.settledOn === null).map((risk) => risk.type)
  life.plan = {
    id: planId, caseId, declaredOn, dueOn: addDays(decidedOn, 10), by: clerk, at,
    basedOn: hasNoLabour(life.household) ? '整户无劳动力，以兜底保障为主。' : '家庭有劳动力，优先安排产业就业等开发式帮扶措施，按风险逐项制定。',
    lateReason: after > 10 ? '帮扶责任人下乡防汛，计划制定延后。' : null,
  }
  for (const cause of causes) {
    for (const instrument of chosen(stage, life, INSTRUMENTS[cause], style)) {
      const delivered = style === 'plannedOnly' ? null : addDays(declaredOn, random.int(15, 75))
      const isDelivered = delivered !== null && delivered < today
      life.measures.push({
        id: stage.nextId(at), planId, category: instrument.category, instrument: instrument.instrument, targetRisk: cause,
        beneficiary: beneficiaryOf(life, cause), responsibleUnit: instrument.unit, plannedOn: declaredOn,
        amount: instrument.amount ? fenOf(Math.round(random.int(...instrument.amount) / 10) * 10) : null,
        status: isDelivered ? 'delivered' : 'planned', deliveredOn: isDelivered ? delivered : null, effect: isDelivered ? instrument.effect : null, by: clerk, at,
      })
    }
  }
}

function chosen(stage: Stage, life: Life, { developing, securing }: { developing: readonly Instrument[]; securing: readonly Instrument[] }, style: HelpStyle): Instrument[] {
  const { random } = stage
  const able = !hasNoLabour(life.household)
  const earn = able && style !== 'netOnly' && developing.length > 0 ? [random.pick(developing)] : []
  return [...earn, ...(earn.length === 0 || random.chance(0.7) ? securing.slice(0, 1) : [])]
}

/** The person the measure is for: the sick, the disabled, the pupil, else the head. */
function beneficiaryOf(life: Life, cause: string): string {
  const { members } = life.household
  const person =
    cause === 'illness' ? members.find((member) => member.health.includes('severe'))
    : cause === 'disability' ? members.find((member) => member.disabilityLevel !== null)
    : cause === 'schooling' ? members.find((member) => member.schooling !== null)
    : undefined
  return (person ?? headOf(life.household)).name
}

/** One public servant who stays until the risk is gone; the demo's helper has some of the households of 槐树湾乡. */
function appointHelper(stage: Stage, life: Life, decidedOn: LocalDate): void {
  if (life.helper) return
  const { random } = stage
  const from = addDays(decidedOn, random.int(1, 3))
  const account = stage.workers.accountAt('helper', life.household.townshipCode)
  const own = account !== undefined && random.chance(0.35)
  life.helper = {
    id: stage.nextId(instantAt(random, from, 9)), from,
    userId: own ? account.id : null,
    workerName: own ? account.name : adultName(random),
    unit: own ? '槐树湾乡人民政府' : random.pick(UNITS),
  }
}

/** Monthly visits of the helper while the household is monitored; the last half year is enough to read. */
export function visitsUntil(stage: Stage, life: Life, today: LocalDate): void {
  const { helper, monitoredSince, household } = life
  if (!helper || !monitoredSince) return
  const { random } = stage
  const end = life.eliminatedOn ?? today
  const start = [addDays(end, -190), addDays(helper.from, 10)].sort()[1]!
  const recorder = stage.workers.accountAt('villageCadre', household.villageCode) ?? stage.workers.at('townshipClerk', household.townshipCode)
  for (let on = addDays(start, random.int(0, 20)); on < end; on = addDays(on, random.int(26, 38))) {
    const at = instantAt(random, on, 16)
    life.visits.push({
      id: stage.nextId(at), on, by: helper.workerName, safeguards: household.safeguards, perCapita: random.chance(0.3) ? perCapitaOf(household) : null,
      findings: random.pick(['走访了解近期收入和就医情况，措施按计划落实。', '“三保障”和饮水安全未发现问题，已宣讲帮扶政策。', '了解务工意愿，已对接村级公益岗位。', '家庭情况稳定，提醒按时参加医保缴费。']),
      recordedBy: recorder, at,
    })
  }
}
