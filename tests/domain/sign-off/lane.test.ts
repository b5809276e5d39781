import { describe, expect, it } from 'vitest'
import type { CaseState } from '@/domain/case/state'
import type { HouseholdFacts } from '@/domain/household/facts'
import { evidenceOf, evidenceWords, basisWords } from '@/domain/sign-off/evidence'
import { doubtfulFrom, laneOf } from '@/domain/sign-off/lane'
import { pinnedPolicy } from '@/domain/policy/resolve'
import type { PolicyId } from '@/domain/policy/variants'
import { addDays } from '@/domain/time/local-date'
import { household, Journey, monitored } from '../case/journey'

const waiting = new Journey('henan-2022').opened().upTo('countyApproval')
const policy = (id: PolicyId) => pinnedPolicy({ id, version: 1, inherits: null })!

interface Seen {
  facts?: HouseholdFacts
  dueOn?: string | null
  of?: Journey
}

/** The lane of the waiting case with its state changed. */
function lane(change: (state: CaseState) => Partial<CaseState> = () => ({}), { facts = household(), dueOn = null, of = waiting }: Seen = {}, sampleDoubt: string | null = null) {
  const state = { ...of.state, ...change(of.state) }
  return laneOf(state, { today: of.today, household: facts, dueOn, policy: policy(of.policy) }, sampleDoubt)
}
const withData = (key: string, data: object) => (state: CaseState) => ({ data: { ...state.data, [key]: { ...(state.data[key] as object), ...data } } }) as Partial<CaseState>
const keyOf = (kind: string) => waiting.state.steps.find((step) => step.kind === kind)!.key
const paths = (...args: Parameters<typeof lane>) => lane(...args).doubts.map(({ path }) => path)

describe('the lane of a case that waits for the county (K-19)', () => {
  it('is 资料齐全 with every paper and no doubt', () => {
    expect(lane()).toMatchObject({ lane: 'clean', doubts: [] })
    expect(lane().papers.every(({ there }) => there)).toBe(true)
    expect(lane().papers.map(({ title }) => title)).toContain('授权承诺')
  })

  it('wants the household’s authorisation (R-027) and each record', () => {
    expect(lane(() => ({ authorisation: null }))).toMatchObject({ lane: 'doubt', doubts: [{ message: '资料不齐：缺授权承诺。' }] })
    const open = lane((state) => ({ steps: state.steps.map((step) => (step.kind === 'infoComparison' ? { ...step, state: 'waiting' as const } : step)) }))
    expect(open.doubts[0]?.message).toMatch(/^资料不齐：缺.*比对/)
  })

  it.each([[false, false, 'clean'], [true, false, 'doubt'], [false, true, 'doubt']] as const)('comparison: hit %s, in doubt %s → %s', (hit, doubt, is) => {
    expect(lane(withData(keyOf('infoComparison'), { results: [{ department: '县公安局', item: '车辆', hit, doubt }] })).lane).toBe(is)
  })

  it.each([['dismissed', []], ['open', ['objections']], ['upheld', ['objections']]] as const)('an objection that is %s', (state, is) => {
    const objection = { id: 'o', raisedOn: waiting.today, by: '某人', text: '有车', state, investigator: null, report: null }
    expect(paths((now) => ({ notices: now.notices.map((notice) => ({ ...notice, objections: [objection] })) }))).toEqual(is)
  })

  it('an override', () => {
    const doubts = lane(() => ({ exceptions: [{ step: 'x', rule: 'R-062', reason: '收入不稳定' }] })).doubts
    expect(doubts).toMatchObject([{ path: 'exceptions', message: '已按例外办理：收入不稳定' }])
  })

  it('opposing votes: a tenth of those present is just met, one more is not', () => {
    const attendees = Array.from({ length: 20 }, (_, i) => ({ name: `某${i}`, capacity: 'villagerRep' }))
    const key = keyOf('villageReview')
    expect(paths(withData(key, { attendees, votesFor: 18, votesAgainst: 2 }))).toEqual([])
    expect(paths(withData(key, { attendees, votesFor: 17, votesAgainst: 3 }))).toEqual(['votes'])
  })

  it('returned before', () => {
    expect(paths(() => ({ returned: true }))).toEqual(['returned'])
  })

  it('a category other than the suggested one', () => {
    expect(paths(({ assessment }) => ({ assessment: { ...assessment!, suggestedCategory: 'suddenHardship' } }))).toEqual(['category'])
  })

  it('due today is in time, due yesterday is not', () => {
    expect(paths(undefined, { dueOn: waiting.today })).toEqual([])
    expect(paths(undefined, { dueOn: addDays(waiting.today, -1) })).toEqual(['overdue'])
  })

  it('special care where the policy has it (R-115), and only there', () => {
    const facts = household({ subsistenceAllowance: true })
    expect(paths(undefined, { facts })).toEqual([])
    const hunan = new Journey('hunan-county-6500', 'elimination', '2022-05-18', monitored()).opened().upTo('countyApproval')
    expect(paths(undefined, { of: hunan, facts: monitored() })).toEqual([])
    expect(paths(undefined, { of: hunan, facts: monitored({ subsistenceAllowance: true }) })).toEqual(['care'])
  })

  it('comes with time alone: a comparison not made on the day of the leave (R-041) is in doubt from the next day on', () => {
    const policy = pinnedPolicy({ id: 'jiangxi-zixiao-2022', version: 1, inherits: 'hunan-county-6500' })!
    const { state, today } = new Journey('jiangxi-zixiao-2022', 'identification', '2022-05-18', household(), 'hunan-county-6500').opened().upTo('townshipReview')
    const seen = { today, household: household(), policy }
    const leave = (on: string): CaseState => ({ ...state, authorisation: { ...state.authorisation!, on } })
    expect(doubtfulFrom(leave(today), seen)).toBe(addDays(today, 1))
    expect(doubtfulFrom(leave(addDays(today, -1)), seen)).toBe(today)
    expect(doubtfulFrom(waiting.state, { today, household: household(), policy: pinnedPolicy({ id: 'henan-2022', version: 1, inherits: null })! })).toBeNull()
  })

  it('what a sample check found not to agree', () => {
    expect(lane(undefined, {}, '票据与金额不一致').doubts.map(({ message }) => message)).toEqual(['批量签批抽查不符：票据与金额不一致'])
  })
})

it('the evidence of a row in words', () => {
  const evidence = evidenceOf(waiting.state)
  expect(evidenceWords(evidence)).toMatch(/^资料 (\d)\/\1　比对未命中　评议无反对　公示无异议$/)
  expect(basisWords(evidence)).toMatch(/^评议 7 : 0，公示 \d 天$/)
  expect(evidenceWords({ ...evidence, reused: true, votesAgainst: 1, objections: 1 })).toContain('低保比对结果沿用　评议有 1 票反对　异议 1 条已查结')
})
