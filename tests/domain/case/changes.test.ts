import { describe, expect, it } from 'vitest'
import { changesSinceReturn } from '@/domain/case/changes'

const event = (seq: number, action: 'submit' | 'return', step: string, data: Record<string, unknown>) => ({ seq, action, step, data })
const first = event(2, 'submit', 'householdVerification', { income: { wage: 12000, transfer: 300 }, risks: [{ type: 'illness' }], visitedOn: '2026-05-08' })

describe('上次决定后的变化', () => {
  it('names what a step done again says differently, by its path', () => {
    const again = event(5, 'submit', 'householdVerification', { income: { wage: 9000, transfer: 300 }, risks: [{ type: 'illness' }, { type: 'schooling' }], visitedOn: '2026-05-08' })
    expect(changesSinceReturn([first, event(4, 'return', 'countyApproval', { toStep: 'householdVerification' }), again])).toEqual([
      { step: 'householdVerification', path: 'income.wage', before: 12000, after: 9000 },
      { step: 'householdVerification', path: 'risks', before: [{ type: 'illness' }], after: [{ type: 'illness' }, { type: 'schooling' }] },
    ])
  })
  it('is empty without a return, and before the step is done again', () => {
    expect(changesSinceReturn([first])).toEqual([])
    expect(changesSinceReturn([first, event(4, 'return', 'countyApproval', {})])).toEqual([])
  })
  it('compares with the last time before the return, not with the very first', () => {
    const second = event(3, 'submit', 'householdVerification', { ...first.data, visitedOn: '2026-05-09' })
    const third = event(6, 'submit', 'householdVerification', { ...first.data, visitedOn: '2026-05-10' })
    expect(changesSinceReturn([first, second, event(5, 'return', 'townshipReview', {}), third])).toEqual([{ step: 'householdVerification', path: 'visitedOn', before: '2026-05-09', after: '2026-05-10' }])
  })
})
