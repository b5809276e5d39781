import { addDays, type LocalDate } from '@/domain/time/local-date'
import type { Worker } from '../accounts'
import { DEMO_PLACES } from '../households/villages'
import { CaseRunner, instantAt, type Stage } from './case-runner'
import type { Life } from './life'
import { ACTS, dayOf, type Act, type CasePlan } from './plan'
import * as typed from './step-data'

/** Lives through one case as planned, from its clue on, to where it is to stand today. */
export function livePlan(stage: Stage, life: Life, plan: CasePlan): void {
  const clueId = plan.channel ? addClue(stage, life, plan) : undefined
  const runner = new CaseRunner(stage, life, plan.kind, { on: dayOf(plan, 'open'), ...(clueId && { clueId }) })
  const acts = ACTS.filter((act) => act !== 'open' && !(plan.kind === 'elimination' && act === 'comparison'))
  for (const act of acts) {
    if (act === plan.until || runner.state.status !== 'open') return
    perform(runner, plan, act)
    if (turned(runner, plan, act)) return
  }
}

function perform(runner: CaseRunner, plan: CasePlan, act: Act): void {
  const { stage, life } = runner
  const { random } = stage
  const { household } = life
  const on = dayOf(plan, act)
  const village = stage.nameOf(household.villageCode)
  const local = runner.villageWorker()
  switch (act) {
    case 'verification': {
      if (plan.turn === 'rejectedAtVerification') return runner.act(on, 10, local, 'reject', { reason: '入户核实收入稳定，“三保障”和饮水安全有保障，未发现返贫致贫风险。', informedHousehold: true })
      const data = plan.kind === 'identification'
        ? typed.verification(random, household, on, local.name)
        : typed.eliminationVerification(random, household, on, local.name, addDays(on, -random.int(190, 330)))
      return runner.act(on, 10, local, 'submit', data)
    }
    case 'comparison':
      return runner.act(on, 11, runner.countyWorker('countyComparer'), 'submit', typed.comparison(on, plan.finding))
    case 'review':
      return runner.act(on, 14, local, 'submit', typed.villageReview(random, on, village, { against: plan.votesAgainst, fails: plan.turn === 'failedReview' }))
    case 'post':
      return runner.act(on, 16, local, 'post', { ...typed.noticePost(random, on), ...photoOf(runner, on, local) })
    case 'close':
      return runner.act(on, 9, local, 'close', {})
    case 'township': {
      const reviewer = runner.townshipWorker('townshipReviewer')
      return runner.act(on, 15, reviewer, 'submit', typed.townshipReview(reviewer.name))
    }
    case 'county':
      return runner.act(on, 15, runner.countyWorker('countyApprover', random.chance(0.4)), 'submit', typed.countyApproval(plan.turn === 'refusedByCounty'))
    case 'announcement':
      return runner.act(on, 10, runner.townshipWorker('townshipClerk'), 'post', typed.announcement(on))
    case 'entry': {
      const clerk = runner.townshipWorker('townshipClerk')
      return runner.act(on, 16, clerk, 'submit', typed.systemEntry(on, local.name, clerk.name))
    }
    case 'open':
      return
  }
}

/** Two in three notices of the township with accounts were photographed; the lack of the others is there to be seen. */
function photoOf({ stage, life, state }: CaseRunner, on: LocalDate, by: Worker): { photoId?: string } {
  if (life.household.townshipCode !== DEMO_PLACES.township || !stage.random.chance(0.67)) return {}
  const at = instantAt(stage.random, on, 15)
  const id = stage.nextId(at)
  life.photos.push({ id, caseId: state.id, by, at })
  return { photoId: id }
}

/** What does not go smoothly, right after the act before it; true where the case then stays as it is. */
function turned(runner: CaseRunner, plan: CasePlan, after: Act): boolean {
  const { random } = runner.stage
  const local = runner.villageWorker()
  const on = dayOf(plan, after)
  switch (plan.turn) {
    case 'objectionOpen':
    case 'objectionDismissed':
    case 'objectionUpheld': {
      if (after !== 'post') return false
      runner.act(addDays(on, 2), 10, local, 'object', typed.objection(random, addDays(on, 2)))
      if (plan.turn === 'objectionOpen') return true
      const objectionId = runner.state.notices.at(-1)!.objections.at(-1)!.id
      const outcome = plan.turn === 'objectionUpheld' ? typed.upheld(local.name, objectionId) : typed.dismissal(local.name, objectionId)
      runner.act(addDays(on, 4), 15, local, 'resolve', outcome)
      return false
    }
    case 'returnedByTownship':
      if (after !== 'close') return false
      runner.act(addDays(on, 1), 11, runner.townshipWorker('townshipReviewer'), 'return', {
        toStep: 'householdVerification', reasons: ['expenseUnproven', 'membersWrong'], note: '合规自付支出与票据不符，家庭成员在读学段空缺，请补充后再报。',
      })
      return true
    case 'returnedByCounty':
      if (after !== 'township') return false
      runner.act(addDays(on, 1), 11, runner.countyWorker('countyApprover'), 'return', {
        toStep: 'villageReview', reasons: ['meetingInvalid'], note: '会议记录中参会人员签字不全，请重新组织评议。',
      })
      return true
    case 'withdrawn':
      if (after !== 'comparison') return false
      runner.act(addDays(on, 1), 10, local, 'withdraw', { reason: '农户子女已返乡就业，主动提出不再申请。' })
      return true
    default:
      return false
  }
}

function addClue(stage: Stage, life: Life, plan: CasePlan): string {
  const at = instantAt(stage.random, plan.from, 7)
  const id = stage.nextId(at)
  const local = stage.workers.accountAt('villageCadre', life.household.villageCode) ?? stage.workers.at('townshipClerk', life.household.townshipCode)
  life.clues.push({ id, channel: plan.channel!, foundOn: plan.from, ...typed.clueText(stage.random, plan.channel!, life.household), status: 'open', caseId: null, closeReason: null, evidence: null, closedAt: null, by: local, at })
  return id
}
