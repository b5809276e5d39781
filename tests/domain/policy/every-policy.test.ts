import { describe, expect, it } from 'vitest'
import { clocksOf } from '@/domain/case/engine'
import { suggestCategory } from '@/domain/income/category'
import { noticeView } from '@/domain/notice/view'
import { policies } from '@/domain/policy/variants'
import { outdatedRange } from '@/domain/policy/yearly-range'
import type { CaseKind } from '@/domain/glossary'
import { caseKinds } from '@/domain/glossary'
import { actorFor, household, Journey, monitored, pathsOf, person, rulesOf } from '../case/journey'

const printed = policies.flatMap((policy) => caseKinds.filter((kind) => policy.procedures[kind]).map((kind) => [policy.id, kind] as const))
const of = (kind: CaseKind) => printed.filter(([, other]) => other === kind)

const facts = (kind: CaseKind) =>
  kind === 'identification' ? household({ firstOpenClueOn: '2022-05-17' })
  : kind === 'rollback' ? monitored({ monitoringStatus: 'eliminated' })
  : monitored({ monitoredSince: '2022-01-10' })
const journey = (id: (typeof printed)[number][0], kind: CaseKind) => new Journey(id, kind, '2022-05-18', facts(kind)).opened(actorFor('villageNomination'))

describe.each(printed)('%s, %s', (id, kind) => {
  const kinds = policies.find((policy) => policy.id === id)!.procedures[kind]!.steps.map((step) => step.kind)

  it('R-052, R-053: the system entry is the last step, after whatever decides', () => {
    expect(kinds.indexOf('systemEntry')).toBe(kinds.length - 1)
    const walked = journey(id, kind)
    if (kinds.length > 1) expect(rulesOf(walked.try({ action: 'submit', step: 'systemEntry', data: walked.form('systemEntry') }, person('townshipClerk')))).toEqual(['R-040'])
    walked.upTo(null)
    expect(walked.state.status).toBe('approved')
    expect(walked.state.decidedOn).not.toBeNull()
  })

  it('R-054: what is approved is announced before it is entered, where the text has an announcement', () => {
    const at = kinds.indexOf('resultAnnouncement')
    expect(at === -1 || (at > kinds.indexOf('countyApproval') && at === kinds.indexOf('systemEntry') - 1)).toBe(true)
  })

  it('D-003, D-004, R-114: a notice locks the next step until its days are over, at identification and at elimination', () => {
    if (!kinds.includes('publicNotice')) return expect(journey(id, kind).upTo(null).state.notices).toEqual([])
    const posted = journey(id, kind).upTo('publicNotice').submit({ lateReason: '雨雪封路' })
    const clock = clocksOf(posted.state, posted.context(person('villageCadre'))).find(({ rule }) => rule === (kind === 'identification' ? 'D-003' : 'D-004'))
    expect(clock).toMatchObject({ hard: true, state: 'running' })
    expect(clock!.title).toMatch(/^公示(不少于)? [57] 天$/)
    const { closableOn } = posted.state.notices[0]!
    expect(rulesOf(posted.try({ action: 'close', data: { lateReason: '雨雪封路' } }, person('villageCadre')))).toEqual(['R-047'])
    expect(rulesOf(posted.on(closableOn).try({ action: 'close', data: { lateReason: '雨雪封路' } }, person('villageCadre')))).toEqual(['ok'])
  })
})

describe.each(of('identification'))('%s, %s', (id, kind) => {
  const visiting = () => journey(id, kind).upTo('householdVerification')

  it('R-057, R-141, D-026: no household is verified with a gap in income, expenditure or safeguards', () => {
    for (const field of ['income', 'rigidExpense', 'safeguards']) expect(pathsOf(visiting().trySubmit({ [field]: undefined }))).toContain(field)
    expect(pathsOf(visiting().trySubmit({ safeguards: { ...(visiting().form('householdVerification').safeguards as object), water: undefined } }))).toContain('safeguards.water')
  })

  it('R-045: the visit is recorded by officials with their methods, never by the household', () => {
    expect(rulesOf(visiting().trySubmit({ methods: ['入户查看', '邻里走访'] }))).toEqual(['ok'])
    expect(rulesOf(visiting().trySubmit({}, person('helper')))).toEqual(['K-12'])
  })

  it('R-056: a soft deadline that is over asks for a reason and refuses nothing for good', () => {
    const late = journey(id, kind).on('2022-08-01')
    const soft = clocksOf(late.state, late.context(person('villageCadre'))).filter(({ rule }) => rule === 'D-001' || rule === 'D-002')
    if (soft.length === 0) return expect(rulesOf(late.trySubmit())).toEqual(['ok'])
    expect(rulesOf(late.trySubmit())).toEqual(soft.map(({ rule }) => rule))
    expect(rulesOf(late.trySubmit({ lateReason: '雨雪封路' }))).toEqual(['ok'])
  })
})

describe.each(of('elimination'))('%s, %s', (id, kind) => {
  const announced = policies.find((policy) => policy.id === id)!.procedures[kind]!.steps.some((step) => step.kind === 'resultAnnouncement')

  it('R-066, R-116: where the result is announced, the household is told', () => {
    if (!announced) return expect(journey(id, kind).upTo(null).state.status).toBe('approved')
    expect(rulesOf(journey(id, kind).upTo('resultAnnouncement').trySubmit({ informedHousehold: false }))).toEqual(['R-116'])
  })
})

it.each(of('elimination').filter(([id]) => policies.find((policy) => policy.id === id)!.procedures.elimination!.steps.some(({ kind }) => kind === 'townshipReview')))(
  'R-111: %s, at elimination the township may check the house; only where the text wants every house it must',
  (id, kind) => {
    const review = () => journey(id, kind).upTo('townshipReview')
    for (const fieldVerified of [true, undefined]) expect(rulesOf(review().trySubmit({ fieldVerified }))).toEqual(['ok'])
  },
)

describe.each(policies)('$id', (policy) => {
  const known = policy.categories.map(({ category }) => category)
  const near = { policy, rigidExpense: 0, incomeDropped: false, severeHardship: false, risks: ['illness' as const], perCapita: policy.threshold.amount }

  it('R-013, R-014: within the line a risk leads to the category of the household’s type; exactly the line is within', () => {
    for (const householdType of ['outOfPoverty', 'ordinary'] as const) expect(known).toContain(suggestCategory({ ...near, householdType }))
    expect(suggestCategory({ ...near, householdType: 'ordinary' })).not.toBe(suggestCategory({ ...near, householdType: 'outOfPoverty' }))
    expect(suggestCategory({ ...near, householdType: 'ordinary', risks: [] })).toBeNull()
  })

  it('R-012, R-015, R-016: income above the line alone refuses nobody who is in sudden hardship', () => {
    const above = { ...near, householdType: 'outOfPoverty' as const, perCapita: policy.threshold.amount + 1 }
    expect(suggestCategory(above)).toBeNull()
    expect(known).toContain(suggestCategory({ ...above, severeHardship: true, rigidExpense: 2_000_000 }))
  })
})

it('R-026: where a text lists what is compared, each item has its supplier and clause', () => {
  const listed = policies.flatMap(({ comparisonItems }) => comparisonItems)
  expect(listed.length).toBeGreaterThanOrEqual(5)
  expect(listed.filter(({ item, department, clause }) => !item || !department || !clause)).toEqual([])
})

it.each(of('identification'))('R-059: %s, a household found late is taken up at once', (id, kind) => {
  const late = new Journey(id, kind, '2022-12-31', household()).opened(actorFor('villageNomination'))
  expect(late.upTo(null).state).toMatchObject({ openedOn: '2022-12-31', status: 'approved' })
})

it('D-025: a line of an earlier year is to be looked at where the text adjusts it every year', () => {
  const yearly = policies.filter((policy) => outdatedRange(policy, '2022-05-01', '2026-01-01'))
  expect(yearly.map(({ threshold }) => threshold.amount).sort()).toEqual([632_000, 690_000, 700_000])
  const [policy] = yearly
  expect(outdatedRange(policy!, '2025-12-31', '2025-12-31')).toBeNull()
  expect(outdatedRange(policy!, '2025-12-31', '2026-01-01')).toMatchObject({ rule: 'D-025', message: '监测范围每年调整，现执行的是 2025 年的，请核对是否已有 2026 年的监测范围。' })
})

it('R-064: the view of a notice has no field for numbers, telephone, account, health, risk, income or address', () => {
  expect(Object.keys(noticeView.shape.rows.element.shape)).toEqual(['serial', 'headName', 'place', 'people', 'category', 'measures'])
})
