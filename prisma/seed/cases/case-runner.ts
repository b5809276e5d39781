import { decide, open } from '@/domain/case/engine'
import type { EngineContext, Outcome } from '@/domain/case/state'
import type { CaseKind, Role } from '@/domain/glossary'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { addDays, type Instant, type LocalDate } from '@/domain/time/local-date'
import type { Worker } from '../accounts'
import type { Random } from '../random'
import type { Workers } from '../workers'
import { applyEffects } from './effects'
import { factsOf, type DemoCase, type Life } from './life'

/** What everything that happens in the demo needs at hand. */
export interface Stage {
  random: Random
  policy: ResolvedPolicy
  workers: Workers
  nextId: (at: Instant) => string
  countyCode: string
  above: { prefecture: string; province: string }
  /** Everyday names of villages and townships. */
  nameOf: (code: string) => string
}

/** An instant of a working day: `hour` o'clock and some minutes. */
export const instantAt = (random: Random, day: LocalDate, hour: number): Instant =>
  `${day}T${String(hour).padStart(2, '0')}:${String(random.int(0, 49)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}+08:00`

/** Leads one case of one household through the engine, act by act: nothing is written that the engine would refuse. */
export class CaseRunner {
  private readonly demoCase: DemoCase

  constructor(
    readonly stage: Stage,
    readonly life: Life,
    kind: CaseKind,
    opened: { on: LocalDate; clueId?: string; reason?: string },
  ) {
    const at = instantAt(stage.random, opened.on, 8)
    const id = stage.nextId(at)
    const outcome = open({ id, kind, clueId: opened.clueId ?? null, reason: opened.reason ?? null }, this.context(opened.on, at, this.villageWorker()))
    const { state, events } = must(outcome)
    this.demoCase = { state, events: [...events] }
    life.cases.push(this.demoCase)
    const clue = life.clues.find((known) => known.id === opened.clueId)
    if (clue) clue.caseId = id
  }

  get state() {
    return this.demoCase.state
  }

  /** One act on a day at an hour; a passed soft deadline is explained, as the engine asks. */
  act(on: LocalDate, hour: number, by: Worker, action: string, data: Record<string, unknown>, step?: string): void {
    const { life, stage } = this
    const at = instantAt(stage.random, on, hour)
    const late = ['submit', 'post', 'close'].includes(action) && this.isLate(on)
    const lateReason = stage.random.pick(['农户外出务工，入户核实延后。', '相关部门比对结果返回较晚。', '连续降雨道路中断，入户和评议延后。'])
    const outcome = must(decide(this.demoCase.state, { action, step: step ?? null, data: late ? { ...data, lateReason } : data }, this.context(on, at, by)))
    this.demoCase.events.push(...outcome.events)
    this.demoCase.state = outcome.state
    applyEffects(outcome.effects, { life, stage, caseId: outcome.state.id, at, by: by.id })
  }

  /** 村级: the village's own cadre where the demo has one, else the township's clerk. */
  villageWorker(): Worker {
    const { villageCode } = this.life.household
    return this.stage.workers.accountAt('villageCadre', villageCode) ?? this.townshipWorker('townshipClerk')
  }
  townshipWorker(role: Role): Worker {
    return this.stage.workers.at(role, this.life.household.townshipCode)
  }
  countyWorker(role: Role, other = false): Worker {
    return this.stage.workers.at(role, this.stage.countyCode, other)
  }

  private isLate(on: LocalDate): boolean {
    const { kind, clueOn, openedOn, decidedOn } = this.state
    return kind === 'identification' && decidedOn === null && on > addDays(clueOn ?? openedOn, 15)
  }

  private context(today: LocalDate, now: Instant, actor: Worker): EngineContext {
    return { today, now, actor, household: factsOf(this.life), policy: this.stage.policy }
  }
}

type Accepted = Extract<Outcome, { ok: true }>

/** The demo plays by the rules: a refusal here is a fault of the script, told with all its reasons. */
function must(outcome: Outcome): Accepted {
  if (outcome.ok) return outcome
  throw new Error(`the engine refused (${outcome.code}): ${outcome.refusals.map((refusal) => `${refusal.rule ?? ''} ${refusal.path ?? ''} ${refusal.message}`).join(' / ')}`)
}
