import { addDays, daysBetween, type LocalDate } from '@/domain/time/local-date'
import { helpAfter, visitsUntil, type HelpStyle } from '../help/help'
import { recovered } from '../households/hardship'
import { CaseRunner, type Stage } from './case-runner'
import type { Destiny } from './destinies'
import { livePlan } from './live-plan'
import * as typed from './step-data'

/** Lives through everything planned for one household, in the order of time. */
export function liveDestiny(stage: Stage, destiny: Destiny, today: LocalDate): void {
  const { life, identification, elimination, chain } = destiny
  const { random } = stage
  livePlan(stage, life, identification)
  const decidedOn = life.cases.at(-1)!.state.decidedOn
  if (decidedOn && life.monitoringStatus === 'monitored') {
    const helpEnds = elimination ? elimination.from : today
    helpAfter(stage, life, decidedOn, helpEnds, elimination ? 'full' : styleFor(stage, decidedOn, today))
  }
  if (elimination) {
    life.household = recovered(random, life.household, random.int(8_600, 14_500) * 100)
    livePlan(stage, life, elimination)
  }
  visitsUntil(stage, life, today)
  if (chain) liveChain(stage, destiny, chain, today)
}

/** Fresh approvals wait for their plan (D-005); of the older ones nearly all are helped as they should be. */
function styleFor({ random }: Stage, decidedOn: LocalDate, today: LocalDate): HelpStyle {
  const age = daysBetween(decidedOn, today)
  if (age < 14) return 'notYetPlanned'
  return random.weighted([['full', 88], ['netOnly', 5], ['none', age > 35 ? 3 : 0], ['plannedOnly', 4]] as const)
}

/** 回退 or 清退, on its way through prefecture, province and state. */
function liveChain(stage: Stage, { life }: Destiny, chain: NonNullable<Destiny['chain']>, today: LocalDate): void {
  const { random } = stage
  const isRollback = chain.startsWith('rollback')
  const from = addDays(today, -34)
  const at = (days: number) => addDays(from, days)
  const reason = isRollback ? '“回头看”发现收入下滑，风险消除不稳定。' : '举家迁往外省并已落户，经核实不再属于本县监测对象。'
  const runner = new CaseRunner(stage, life, isRollback ? 'rollback' : 'removal', { on: from, reason })
  const local = runner.villageWorker()
  if (isRollback) {
    runner.act(at(2), 10, local, 'submit', { ...typed.verification(random, life.household, at(2), local.name), risks: [{ type: 'unstableEmployment' }] })
    runner.act(at(4), 14, local, 'submit', typed.villageReview(random, at(4), stage.nameOf(life.household.villageCode)))
    runner.act(at(5), 16, local, 'post', typed.noticePost(random, at(5)))
    runner.act(at(11), 9, local, 'close', {})
  } else {
    runner.act(at(2), 10, local, 'submit', { reason, nominatedOn: at(2), basis: '户籍迁出证明、走访记录。' })
  }
  const reviewer = runner.townshipWorker('townshipReviewer')
  runner.act(at(13), 15, reviewer, 'submit', typed.townshipReview(reviewer.name))
  runner.act(at(16), 15, runner.countyWorker('countyApprover'), 'submit', typed.countyApproval())
  if (chain.endsWith('AtPrefecture')) return
  const { prefecture, province } = stage.above
  runner.act(at(21), 10, stage.workers.at('prefectureReviewer', prefecture), 'submit', { decision: 'pass', on: at(21), documentNumber: `六农函〔${at(21).slice(0, 4)}〕${random.int(11, 98)}号` })
  if (chain.endsWith('AtProvince')) return
  runner.act(at(28), 10, stage.workers.at('provinceReviewer', province), 'submit', { decision: 'pass', on: at(28), documentNumber: `省农函〔${at(28).slice(0, 4)}〕${random.int(101, 480)}号` })
}
