import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { getMeeting } from '@/server/meeting/get-meeting'
import { recordMeeting } from '@/server/meeting/record-meeting'
import { callerOf } from '../support/campaign'
import { CaseUnderTest, comparison, on, registered, review, verification } from '../case/support'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const DAY = '2026-05-18'
const { meetingOn, place, attendees } = review(DAY)
const meeting = { meetingOn, place, attendees }

/** An identification in 兴田村 that waits for its review. */
async function waiting(): Promise<CaseUnderTest> {
  const householdId = await registered(as('township.clerk'), aHousehold().inVillage(PLACES.village).withMembers(3))
  const one = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
  await one.act('township.clerk', 'submit', verification(DAY))
  return one.act('county.comparer', 'submit', comparison(DAY))
}

describe('a meeting of a village', () => {
  it('judges each household by its own act; a refusal of one holds up no other, and a repetition writes nothing twice', async () => {
    await on(DAY)
    const [first, second, third] = [await waiting(), await waiting(), await waiting()]
    const cadre = await callerOf(as('village.cadre'))
    const agenda = await getMeeting(cadre, { village: PLACES.village })
    expect(agenda.households.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort())
    expect(agenda.villages).toMatchObject([{ code: PLACES.village, count: 3 }])

    const item = (one: CaseUnderTest, own: object) => ({ id: one.id, version: one.body.version, ...own })
    const body = {
      village: PLACES.village, meeting,
      items: [item(first, { votesFor: 5, votesAgainst: 0, decision: 'pass' }), item(second, { votesFor: 2, votesAgainst: 3, decision: 'pass' }), item(third, { votesAgainst: 0 })],
    }
    const results = await recordMeeting(cadre, body, 'meeting-1')
    expect(results).toMatchObject([{ caseId: first.id, ok: true }, { caseId: second.id, ok: false, errors: [{ rule: 'R-046', path: 'items.1.votesFor' }] }])
    expect(await recordMeeting(cadre, body, 'meeting-1')).toEqual(results)
    const after = await getMeeting(cadre, { village: PLACES.village })
    expect(after.households.map(({ id }) => id).sort()).toEqual([second.id, third.id].sort())
  })

  it('writes nothing where the form itself is wrong, and names the field in its row', async () => {
    const one = await waiting()
    const cadre = await callerOf(as('village.cadre'))
    const call = (change: object, own: object) => recordMeeting(cadre, { village: PLACES.village, meeting: { ...meeting, ...change }, items: [{ id: one.id, version: one.body.version, ...own }] }, 'meeting-2')
    await expect(call({}, {})).rejects.toMatchObject({ status: 422, errors: [{ path: 'items.0.decision' }] })
    await expect(call({}, { votesFor: 4, votesAgainst: 2, decision: 'pass' })).rejects.toMatchObject({ status: 422, errors: [{ path: 'items.0.votesFor', message: '同意和反对共 6 票，超过到会 5 人。请核对票数或参会人员。' }] })
    await expect(call({ meetingOn: '2026-05-19' }, { votesFor: 5, votesAgainst: 0, decision: 'pass' })).rejects.toMatchObject({ status: 422, errors: [{ path: 'meetingOn' }] })
    expect((await as('village.cadre').get(`/cases/${one.id}`)).body.step.key).toBe('villageReview')
  })

  it('is out of sight for another village and for roles that never act', async () => {
    const one = await waiting()
    const call = { village: PLACES.village, meeting, items: [{ id: one.id, version: one.body.version, votesFor: 5, votesAgainst: 0, decision: 'pass' }] }
    const other = await callerOf(as('village2.cadre'))
    expect((await getMeeting(other, { village: PLACES.village })).households).toEqual([])
    await expect(recordMeeting(other, call, 'x')).rejects.toMatchObject({ status: 404 })
    await expect(recordMeeting(await callerOf(as('inspector')), call, 'x')).rejects.toMatchObject({ status: 403 })
  })
})
