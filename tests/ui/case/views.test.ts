import { describe, expect, it } from 'vitest'
import { placeOf, scaleEnd, standing } from '@/ui/case/scale-geometry'
import { currentPlace, stateWords, type StepView } from '@/ui/case/step-view'

describe('line scale', () => {
  it('exactly the line counts as within', () => {
    expect([6899.99, 6900, 6900.01].map((value) => standing(value, 6900).words)).toEqual(['低于监测线', '等于监测线，按范围内', '高于监测线'])
  })
  it('ends at a round number behind both figures and keeps every point on the scale', () => {
    expect([scaleEnd(6335, 6900), scaleEnd(18_000, 6900), scaleEnd(60_000, 6900)]).toEqual([10_000, 20_000, 70_000])
    expect([placeOf(6900, 10_000), placeOf(-200, 10_000), placeOf(99_999, 10_000)]).toEqual([69, 0, 100])
  })
})

describe('steps', () => {
  const step = (state: StepView['state'], running?: boolean): StepView => ({ key: state, title: state, state, running })
  it('counts the place of the current step; a finished case stands at its end', () => {
    expect(currentPlace([step('done'), step('current'), step('waiting')])).toBe(2)
    expect(currentPlace([step('done'), step('done')])).toBe(2)
  })
  it('says the state of each marker', () => {
    expect([step('done'), step('current'), step('waiting'), step('skipped'), step('waiting', true)].map(stateWords)).toEqual([
      '已办',
      '正在办理',
      '未到',
      '不需办理',
      '同时办理中',
    ])
  })
})
