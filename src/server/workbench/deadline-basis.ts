import type { CaseState } from '@/domain/case/state'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { lastDay } from '@/domain/time/counting'
import type { TodoItem } from './todo-item'

/** The clock of the procedure that ends on the case's deadline, and where it began; null where none does. */
export function basisOf(state: Pick<CaseState, 'kind' | 'clueOn' | 'openedOn' | 'decidedOn'>, policy: ResolvedPolicy | null, dueOn: string | null): TodoItem['basis'] {
  if (!dueOn) return null
  for (const clock of policy?.procedures[state.kind]?.clocks ?? []) {
    const startedOn = clock.from === 'decision' ? state.decidedOn : (state.clueOn ?? state.openedOn)
    if (!startedOn || clock.dayKind === 'working') continue
    if (lastDay(startedOn, clock.days, { dayKind: clock.dayKind, countsPostingDay: false }) !== dueOn) continue
    return { title: clock.title, clause: clock.clause, startedOn, days: clock.days, dayKind: clock.dayKind }
  }
  return null
}
