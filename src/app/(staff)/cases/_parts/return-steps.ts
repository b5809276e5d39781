import type { CaseDesk } from '@/server/case/get-case-desk'
import type { ReturnTo } from './return-fields'

/** The finished steps before the current one, the nearest first: where a case may be sent back to (K-14). */
export function returnSteps({ case: { steps, step } }: CaseDesk): ReturnTo[] {
  const at = steps.findIndex(({ key }) => key === step?.key)
  return steps.slice(0, Math.max(at, 0)).filter(({ state }) => state === 'done').map(({ key, title }) => ({ key, title })).reverse()
}
