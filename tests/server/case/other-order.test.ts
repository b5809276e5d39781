import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { aCounty, type Client } from '../support/county'
import { CaseUnderTest, comparison, entry, on, pass, recovered, registered, review, unbroken, verification } from './support'

let as: (username: string) => Client

describe('under the county plan of Hunan, whose order differs', () => {
  beforeAll(async () => void (as = await aCounty({ policy: 'hunan-county-6500', day: '2026-03-02' })))

  it('carries a household from its application to its elimination', async () => {
    const householdId = await registered(as('township.clerk'), aHousehold().withMembers(3))
    const found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification' })
    expect(found.body.steps.map((step: { kind: string }) => step.kind)).toEqual([
      'application', 'householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'infoComparison', 'countyApproval', 'systemEntry',
    ])
    expect(found.body.clocks).toEqual([])
    await found.act('village.cadre', 'submit', { by: 'guided', guide: '蒋光明', authorised: true, truthful: true, signedOn: '2026-03-02' })
    const alone = await found.attempt('township.clerk', 'submit', verification('2026-03-02', { visitors: [{ name: '赵文娟', capacity: 'township' }] }))
    expect(alone).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-044' }] } })
    await found.act('township.clerk', 'submit', verification('2026-03-02', { situation: 2 }))
    const body = review('2026-03-02')
    const narrow = await found.attempt('village.cadre', 'submit', { ...body, attendees: body.attendees.filter((a) => a.capacity !== 'groupHead'), votesFor: 4 })
    expect(narrow).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-046' }] } })
    await found.act('village.cadre', 'submit', body)
    await found.act('village.cadre', 'post', { postedOn: '2026-03-02', place: '群众集中地' })
    expect(found.body.notices).toMatchObject([{ endsOn: '2026-03-09' }])
    await on('2026-03-04')
    await found.act('village.cadre', 'object', { raisedOn: '2026-03-04', by: '不具名', text: '家中有货车' })
    await on('2026-03-10')
    await found.act('village.cadre', 'resolve', { objectionId: found.body.notices[0].objections[0].id, outcome: 'dismissed', investigator: '蒋光明', report: '货车已报废' })
    await found.act('village.cadre', 'close')
    const owner = await found.attempt('township.clerk', 'submit', pass())
    expect(owner.status).toBe(403)
    await found.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
    await found.act('county.comparer', 'submit', comparison('2026-03-10'))
    await found.act('county.approver', 'submit', { ...pass(), consultation: '3月10日会商' })
    await found.act('township.clerk', 'submit', entry('2026-03-10'))
    expect(found.body).toMatchObject({ status: 'approved', decidedOn: '2026-03-10' })
    await unbroken(found.id)

    await on('2026-06-09')
    const early = await as('village.cadre').post('/cases', { householdId, kind: 'elimination' })
    expect(early, JSON.stringify(early.body)).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-106' }] } })
    await on('2026-06-10')
    const gone = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'elimination' })
    expect(gone.body.steps.map((step: { kind: string }) => step.kind)).toEqual([
      'villageNomination', 'householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'systemEntry',
    ])
    await gone.act('village.cadre', 'submit', { reason: '收入稳定，风险消除', nominatedOn: '2026-06-10' })
    const poor = await gone.attempt('township.clerk', 'submit', recovered('2026-06-10', '2026-03-10', { income: { wage: 9000, business: 5000, property: 0, transfer: 900, businessCost: 0 }, risks: [] }))
    expect(poor).toMatchObject({ status: 422, body: { errors: expect.arrayContaining([expect.objectContaining({ rule: 'R-107' })]) } })
    await gone.act('township.clerk', 'submit', recovered('2026-06-10', '2026-03-10'))
    await gone.act('village.cadre', 'submit', review('2026-06-10'))
    await gone.act('village.cadre', 'post', { postedOn: '2026-06-10', place: '群众集中地' })
    await on('2026-06-18')
    await gone.act('village.cadre', 'close')
    await gone.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
    await gone.act('county.approver', 'submit', { ...pass(), consultation: '6月18日会商' })
    await gone.act('township.clerk', 'submit', entry('2026-06-18'))
    expect((await as('township.clerk').get(`/households/${householdId}`)).body.monitoringStatus).toBe('eliminated')
    await unbroken(gone.id)
  })
})
