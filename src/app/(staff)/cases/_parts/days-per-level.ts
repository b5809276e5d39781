import { daysBetween } from '@/domain/time/local-date'
import type { CaseDesk } from '@/server/case/get-case-desk'

const LEVEL: Record<string, string> = { infoComparison: '县比对', countyApproval: '县审批', prefectureReview: '市', provinceReview: '省', nationalFiling: '国家' }

/** Days each level has used, from entering its steps to finishing them; a running step counts to today. */
export function daysPerLevel({ case: { steps }, today }: CaseDesk): { label: string; days: number }[] {
  const used = new Map<string, number>()
  for (const step of steps) {
    if (!step.enteredAt) continue
    const label = LEVEL[step.kind] ?? '村、乡镇'
    used.set(label, (used.get(label) ?? 0) + Math.max(0, daysBetween(step.enteredAt.slice(0, 10), step.doneOn ?? today)))
  }
  return [...used].map(([label, days]) => ({ label, days }))
}
