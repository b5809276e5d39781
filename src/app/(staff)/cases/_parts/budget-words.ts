import { daysBetween } from '@/domain/time/local-date'
import type { CaseDesk } from '@/server/case/get-case-desk'
import type { BudgetBarProps } from '@/ui/case/budget-bar'
import { day } from '@/ui/format/day'

/** The days of a case and when its deadline will probably be met, in words. */
export function budgetWords({ budget, today }: CaseDesk): BudgetBarProps {
  const { levels, steps, used, clock, expectedOn, outlook } = budget
  return { levels, steps, used, ...(clock && { allowed: clock.days }), ...(clock && expectedOn && outlook && { outlook: { words: outlookWords(expectedOn, clock.dueOn, today), tone: OUTLOOK_TONE[outlook] } }) }
}

export const OUTLOOK_TONE = { missed: 'bad', willMiss: 'due', inTime: 'ok' } as const

/** 「预计5月19日完成，比时限晚 2 天」 */
export function outlookWords(expectedOn: string, dueOn: string, today: string): string {
  const late = daysBetween(dueOn, expectedOn)
  const end = late > 0 ? `比时限晚 ${late} 天` : late === 0 ? '正好到期' : `比时限早 ${-late} 天`
  return `预计${day(expectedOn, today)}完成，${end}`
}
