import { describe, expect, it } from 'vitest'
import { allowed } from '@/domain/case/engine'
import type { StepKind } from '@/domain/glossary'
import { household, Journey, monitored, passed, pathsOf, person, rulesOf } from './journey'

const henan = (facts = household()) => new Journey('henan-2022', 'identification', '2022-05-04', facts).opened()
const hunan = () => new Journey('hunan-county-6500', 'identification', '2022-05-04').opened()
const done = (journey: Journey) => journey.state.steps.filter(({ state }) => state === 'done').map(({ key }) => key)
const back = (toStep: string, change = {}) => ({ action: 'return', data: { toStep, reasons: ['incomeUnclear'], note: '', ...change } })
const cadre = person('villageCadre')

describe('退回修改 (K-14)', () => {
  it('everything from there on is done again, pre-filled; a finished comparison stays', () => {
    const journey = henan().upTo('townshipReview').act(back('householdVerification'), person('townshipReviewer'))
    expect(journey.step).toBe('householdVerification')
    expect(done(journey)).toEqual(['infoComparison'])
    expect(journey.state).toMatchObject({ status: 'open', returned: true, data: { householdVerification: { signedByHousehold: true }, villageReview: { votesFor: 7 } } })
    expect(journey.submit().step).toBe('villageReview')
  })
  it('a comparison that comes after the review stays as well', () => {
    const journey = hunan().upTo('countyApproval').act(back('villageReview'), person('countyApprover'))
    expect(done(journey)).toEqual(['application', 'householdVerification', 'infoComparison'])
    expect(journey.upTo('countyApproval').step).toBe('countyApproval')
  })
  it('to the comparison itself: it is made again', () => {
    expect(henan().upTo('townshipReview').act(back('infoComparison'), person('townshipReviewer')).step).toBe('infoComparison')
  })
  it('the notice is posted and counted again; a running one comes down', () => {
    const journey = henan().upTo('publicNotice').submit().on('2022-05-06').act(back('villageReview'), cadre)
    expect(journey.state.notices.map(({ state }) => state)).toEqual(['withdrawn'])
    journey.submit().submit()
    expect(journey.state.notices.map(({ state, closableOn }) => [state, closableOn])).toEqual([['withdrawn', '2022-05-10'], ['running', '2022-05-12']])
  })
  it('the notice alone may be asked for again', () => {
    const journey = henan().upTo('townshipReview').act(back('publicNotice'), person('townshipReviewer'))
    expect(journey.step).toBe('publicNotice')
    expect(rulesOf(journey.try({ action: 'close' }, cadre))).toEqual(['R-047'])
  })
  it('an objection of the first posting still has to be settled', () => {
    const journey = henan().upTo('publicNotice').submit().act({ action: 'object', data: { raisedOn: '2022-05-04', by: '匿名', text: '不实' } }, cadre)
    journey.act(back('villageReview'), cadre).submit().submit().on('2022-05-10')
    expect(rulesOf(journey.try({ action: 'close' }, cadre))).toEqual(['R-049'])
    journey.act({ action: 'resolve', data: { objectionId: '341524-c1-o1', outcome: 'dismissed', investigator: '甲某', report: '属实' } }, cadre)
    expect(rulesOf(journey.try({ action: 'close' }, cadre))).toEqual(['ok'])
  })
  it.each([['countyApproval', ['K-14']], ['townshipReview', ['K-14']], ['nowhere', ['K-14']]])('to %s: only earlier steps', (toStep, rules) => {
    expect(rulesOf(henan().upTo('townshipReview').try(back(toStep), person('townshipReviewer')))).toEqual(rules)
  })
  it('the first step has nowhere to return to', () => {
    expect(rulesOf(henan().try(back('householdVerification'), cadre))).toEqual(['K-14'])
  })
  it('reasons are coded, 「其他」 wants a note, a field may be pointed at', () => {
    const at = () => henan().upTo('townshipReview')
    const reviewer = person('townshipReviewer')
    expect(pathsOf(at().try(back('villageReview', { reasons: [] }), reviewer))).toEqual(['reasons'])
    expect(pathsOf(at().try(back('villageReview', { reasons: ['other'] }), reviewer))).toEqual(['note'])
    expect(pathsOf(at().try(back('villageReview', { reasons: ['dislike'] }), reviewer))).toEqual(['reasons.0'])
    const journey = at().act(back('villageReview', { reasons: ['incomeUnclear', { code: 'expenseUnproven', field: 'rigidExpense.medical' }], note: '缺票据' }), reviewer)
    expect(journey.events.at(-1)!.note).toBe('收入不清、支出缺佐证：缺票据')
  })
  it('why a marked field was left as it is goes into the record', () => {
    const journey = henan().upTo('townshipReview').act(back('villageReview'), person('townshipReviewer')).submit({ unchangedReason: '票数无误' })
    expect(journey.events.at(-1)!.note).toMatch(/；退回所指栏目未改：票数无误$/)
  })
  it('past the county it goes through the county again', () => {
    const journey = henan().upTo('resultAnnouncement').act(back('townshipReview'), person('townshipClerk'))
    expect(journey.state.decidedOn).toBeNull()
    expect(journey.step).toBe('townshipReview')
  })
})

describe('撤销审批 (K-19)', () => {
  const revoke = { action: 'revoke', data: { reason: '漏看疑点' } }
  it('by who decided: the step is open again, the decision is gone', () => {
    const journey = henan().upTo('resultAnnouncement')
    expect(journey.state.decidedOn).toBe('2022-05-10')
    expect(allowed(journey.state, journey.context(person('countyApprover'))).allowedActions).toEqual(['revoke'])
    journey.act(revoke, person('countyApprover'))
    expect(journey.state.decidedOn).toBeNull()
    expect(journey.step).toBe('countyApproval')
    expect(journey.upTo(null).state.status).toBe('approved')
  })
  it('by another approver: forbidden', () => {
    expect(henan().upTo('resultAnnouncement').try(revoke, person('countyApprover', 'second'))).toMatchObject({ ok: false, code: 'forbidden' })
  })
  it('not before a decision, not after the next step', () => {
    expect(rulesOf(henan().upTo('countyApproval').try(revoke, person('countyApprover')))).toEqual(['K-19'])
    const journey = henan().upTo('systemEntry')
    expect(rulesOf(journey.try(revoke, person('countyApprover')))).toEqual(['K-19'])
  })
})

describe('不予通过 and 撤回', () => {
  it('reject ends the case with its reason; the clues are answered', () => {
    const journey = henan().act({ action: 'reject', data: { reason: '收入高，无风险' } }, cadre)
    expect(journey.state).toMatchObject({ status: 'rejected', endedOn: '2022-05-04', decidedOn: null })
    expect(journey.effects).toEqual([{ type: 'settleClues', outcome: 'closed', reason: '收入高，无风险' }])
  })
  it('reject may carry the verification that led to it, whatever its category would be', () => {
    const journey = henan()
    const verification = { ...journey.form('householdVerification'), risks: [], income: { wage: 99_000, business: 0, property: 0, transfer: 0, businessCost: 0 } }
    expect(rulesOf(journey.trySubmit(verification))).toEqual(['R-017', 'R-021'])
    journey.act({ action: 'reject', data: { reason: '收入高，无风险', verification, informedHousehold: true } }, cadre)
    expect(journey.state.assessment).toMatchObject({ perCapitaNetIncome: 4_950_000, suggestedCategory: null, category: null })
    expect(journey.effects[0]).toMatchObject({ type: 'recordAssessment' })
  })
  it.each(['reject', 'withdraw'])('%s: not once the county has decided', (action) => {
    const outcome = henan().upTo('resultAnnouncement').try({ action, data: { reason: '不办了' } }, person('townshipClerk'))
    expect(rulesOf(outcome)).toEqual([action === 'reject' ? 'K-19' : 'K-12'])
  })
  it('withdraw leaves the clues open', () => {
    const journey = henan().upTo('countyApproval').act({ action: 'withdraw', data: { reason: '户主外出' } }, person('townshipClerk'))
    expect(journey.state.status).toBe('withdrawn')
    expect(journey.effects.filter((effect) => (effect as { type: string }).type === 'settleClues')).toEqual([])
  })
  it.each(['villageReview', 'townshipReview', 'countyApproval'] as const)('%s 不通过 ends the case', (step) => {
    const journey = henan().upTo(step).submit({ decision: 'fail', ...(step === 'villageReview' && { votesFor: 1 }) })
    expect(journey.state).toMatchObject({ status: 'rejected', decidedOn: null })
  })
})

describe('补签授权 (K-17)', () => {
  const sign = { action: 'authorise', data: { signedOn: '2022-05-04' } }
  it('once, until the comparison is done', () => {
    const journey = henan().act(sign, cadre)
    expect(rulesOf(journey.try(sign, cadre))).toEqual(['K-17'])
    expect(rulesOf(henan().submit({ authorised: undefined }).act(sign, cadre).submit().try(sign, cadre))).toEqual(['K-17'])
  })
  it('not before the verification, not where nothing is compared', () => {
    expect(rulesOf(hunan().try(sign, cadre))).toEqual(['K-17'])
    expect(rulesOf(new Journey('henan-2022', 'elimination', '2022-05-04', monitored()).opened().try(sign, cadre))).toEqual(['K-17'])
  })
  it('a verification done again without the signature takes back its own, not one signed apart', () => {
    const again = (journey: Journey) => journey.upTo('villageReview').act(back('householdVerification'), cadre).submit({ authorised: false }).state.authorisation
    expect(again(henan())).toBeNull()
    expect(again(henan().act(sign, cadre))).toEqual({ on: '2022-05-04', by: 'authorise' })
  })
})

describe('separation of duties (K-13)', () => {
  /** A person who has every role everywhere. */
  const everyone = { id: 'one', name: '一人某', assignments: (['townshipClerk', 'townshipReviewer', 'countyApprover'] as const).map((role) => ({ role, region: '341524000000' })) }
  const taken = (by: StepKind, at: StepKind) => {
    const journey = henan().upTo(by)
    journey.submit({}, everyone)
    return journey.upTo(at)
  }
  it.each([
    ['householdVerification', 'townshipReview', '本户的入户核实由您登记，不能再由您审核。'],
    ['householdVerification', 'countyApproval', '本户的入户核实由您登记，不能再由您审批。'],
    ['townshipReview', 'countyApproval', '本户的乡镇审核由您登记，不能再由您审批。'],
  ] as const)('who did %s may not take %s', (by, at, message) => {
    const journey = taken(by, at)
    for (const act of [{ action: 'submit', data: journey.form(at) }, back('villageReview'), { action: 'reject', data: { reason: '不符' } }])
      expect(journey.try(act, everyone)).toMatchObject({ ok: false, code: 'rule-violation', refusals: [{ rule: 'K-13', message, clause: '本县规定' }] })
    expect(allowed(journey.state, journey.context(everyone)).blockers).toContainEqual(expect.objectContaining({ action: 'submit', rule: 'K-13' }))
    expect(rulesOf(journey.trySubmit())).toEqual(['ok'])
  })
  it('counts who did it last: a verification done again by another frees the first', () => {
    const journey = taken('householdVerification', 'townshipReview').act(back('householdVerification'), person('townshipReviewer'))
    journey.upTo('townshipReview')
    expect(rulesOf(journey.trySubmit({}, everyone))).toEqual(['ok'])
  })
})

describe('公示', () => {
  it('a second posting takes the first down and counts anew', () => {
    const journey = henan().upTo('publicNotice').submit({ postedOn: '2022-05-01' }).on('2022-05-05').submit()
    expect(journey.state.notices.map(({ id, state, endsOn }) => [id, state, endsOn])).toEqual([['341524-c1-n1', 'withdrawn', '2022-05-09'], ['341524-c1-n2', 'running', '2022-05-10']])
  })
  it('counts from the confirmation where that was later; the future is refused (K-02)', () => {
    expect(henan().upTo('publicNotice').submit({ postedOn: '2022-04-01' }).state.notices[0]).toMatchObject({ postedOn: '2022-04-01', confirmedOn: '2022-05-04', endsOn: '2022-05-09' })
    expect(henan().upTo('publicNotice').trySubmit({ postedOn: '2022-05-05' })).toMatchObject({ code: 'invalid', refusals: [{ rule: 'K-02', message: '张贴日期不能晚于今天。' }] })
  })
  it('objecting wants a notice, settling wants an objection of this case', () => {
    const object = { action: 'object', data: { raisedOn: '2022-05-04', by: '匿名', text: '不实' } }
    expect(rulesOf(henan().try(object, person('townshipReviewer')))).toEqual(['R-047'])
    const resolve = (objectionId: string) => ({ action: 'resolve', data: { objectionId, outcome: 'dismissed', investigator: '甲某', report: '属实' } })
    const journey = henan().upTo('publicNotice').submit()
    expect(rulesOf(journey.try(resolve('341524-c1-o1'), cadre))).toEqual(['R-047'])
    journey.act(object, cadre)
    expect(pathsOf(journey.try(resolve('341524-c1-o9'), cadre))).toEqual(['objectionId'])
    expect(rulesOf(journey.try(resolve('341524-c1-o1'), cadre))).toEqual(['ok'])
  })
})

describe('opening', () => {
  const tryOpen = (kind: Journey['kind'], change: Parameters<typeof household>[0], reason?: string | null) =>
    new Journey('henan-2022', kind, '2022-09-01', kind === 'identification' ? household(change) : monitored(change)).tryOpen(cadre, reason)
  it('one of a kind at a time (conflict)', () => {
    expect(tryOpen('identification', { openCases: [{ id: '341524-c9', kind: 'identification' }] })).toMatchObject({ ok: false, code: 'conflict' })
    expect(rulesOf(tryOpen('identification', { openCases: [{ id: '341524-c9', kind: 'elimination' }] }))).toEqual(['ok'])
  })
  it.each([
    ['identification', 'monitored', ['K-11']], ['identification', 'eliminated', ['ok']], ['identification', 'removed', ['ok']],
    ['elimination', 'none', ['K-11']], ['elimination', 'eliminated', ['K-11']], ['elimination', 'monitored', ['ok']],
    ['rollback', 'monitored', ['K-11']], ['rollback', 'eliminated', ['ok']],
    ['removal', 'none', ['K-11']], ['removal', 'monitored', ['ok']], ['removal', 'eliminated', ['ok']],
  ] as const)('%s of a household that is %s', (kind, monitoringStatus, rules) => {
    expect(rulesOf(tryOpen(kind, { monitoringStatus }, '不稳定'))).toEqual(rules)
  })
  it('rollback and removal want a reason (R-128)', () => {
    expect(tryOpen('removal', {}, '  ')).toMatchObject({ code: 'invalid', refusals: [{ path: 'reason', rule: 'R-128' }] })
    expect(tryOpen('rollback', { monitoringStatus: 'eliminated' }, null)).toMatchObject({ code: 'invalid', refusals: [{ path: 'reason' }] })
  })
  it('by the village and the township only', () => {
    expect(new Journey('henan-2022').tryOpen(person('countyApprover'))).toMatchObject({ ok: false, code: 'forbidden' })
    passed(new Journey('henan-2022').tryOpen(person('townshipClerk')))
  })
  it('a new risk after an elimination is a new case, linked to the one before (R-123)', () => {
    const outcome = tryOpen('identification', { monitoringStatus: 'eliminated', previousIdentification: { caseId: '341524-c0', decidedOn: '2021-01-01' } })
    passed(outcome)
    expect(outcome.state.previousCaseId).toBe('341524-c0')
  })
  it('pins policy and first clue', () => {
    const journey = henan(household({ firstOpenClueOn: '2022-05-01' }))
    expect(journey.state).toMatchObject({ version: 1, policy: { id: 'henan-2022', version: 1, inherits: null }, clueOn: '2022-05-01', status: 'open' })
  })
})
