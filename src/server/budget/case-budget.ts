import 'server-only'
import { expectedOn, outlookOf } from '@/domain/budget/forecast'
import { levelLabel, levelOf } from '@/domain/budget/level'
import { spentByLevel, spentDays } from '@/domain/budget/spent'
import { clocksOf } from '@/domain/case/engine'
import type { CaseEvent, CaseState, EngineContext } from '@/domain/case/state'
import type { Db, Tx } from '@/server/kernel/db'
import { typicalDays } from './typical-days'

/**
 * Where the days of a case went, by step and level: of its deadline from the clue to the decision where it has one,
 * else from the opening on; and the day on which that deadline will probably be met.
 */
export async function caseBudget(db: Db | Tx, county: string, state: CaseState, events: readonly CaseEvent[], engine: EngineContext) {
  const { today } = engine
  const procedure = engine.policy.procedures[state.kind]!
  const definition = procedure.clocks.find(({ from }) => from === 'clue')
  const clock = definition && clocksOf(state, engine).find(({ rule }) => rule === definition.rule)
  const to = clock?.endedOn ?? state.endedOn ?? today
  const spent = spentDays(events, clock?.startedOn ?? state.openedOn, to)
  const title = (key: string | null) => procedure.steps.find((step) => step.key === key)?.title ?? '登记线索到发起'
  const running = definition && clock && !clock.endedOn
  const typical = running ? (await typicalDays(db, county, today)).steps(state.policy.id) : {}
  const expected = running
    ? expectedOn({
        today, steps: state.steps, plan: procedure.steps, until: definition.until, typical,
        closableOn: state.notices.find((notice) => notice.state === 'running')?.closableOn ?? null,
      })
    : null
  return {
    steps: spent.map(({ step, kind, level, days }) => ({ title: title(step), level: levelLabel(kind ? levelOf(kind) : level), days })),
    levels: spentByLevel(spent).map(({ level, days }) => ({ level, label: levelLabel(level), days })),
    used: spent.reduce((sum, { days }) => sum + days, 0),
    ...(clock && { clock: { rule: clock.rule, title: clock.title, days: definition!.days, dueOn: clock.dueOn } }),
    ...(expected && { expectedOn: expected, outlook: outlookOf(clock!.dueOn, expected, today) }),
  }
}

export type CaseBudget = Awaited<ReturnType<typeof caseBudget>>
