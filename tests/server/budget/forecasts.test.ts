import { beforeAll, describe, expect, it } from 'vitest'
import { getCaseDesk } from '@/server/case/get-case-desk'
import { typicalRows } from '@/server/budget/queries/typical-days.sql'
import { db } from '@/server/kernel/db'
import { dayOf, localDate } from '@/server/kernel/clock'
import { daysBetween } from '@/domain/time/local-date'
import { CaseUnderTest, comparison, entry, on, pass, registered, review, verification } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, COUNTY, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

/** A clue of 2 May; visited the 6th, compared the 7th, reviewed the 8th, posted the 9th. */
async function posted() {
  await on('2026-05-02')
  const householdId = await registered(as('township.clerk'))
  await as('village.cadre').post('/clues', { householdId, channel: 'cadreSurvey', foundOn: '2026-05-02', note: '住院' })
  await on('2026-05-05')
  const work = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification' })
  await on('2026-05-06')
  await work.act('village.cadre', 'submit', verification('2026-05-06'))
  await on('2026-05-07')
  await work.act('county.comparer', 'submit', comparison('2026-05-07'))
  await on('2026-05-08')
  await work.act('village.cadre', 'submit', review('2026-05-08'))
  await on('2026-05-09')
  await work.act('village.cadre', 'post', { postedOn: '2026-05-09', place: '村部' })
  return { work, householdId }
}

const forecasts = async (who: string, query = '') => (await as(who).get(`/forecasts${query}`)).body

describe('the 15-day and 10-day budgets', () => {
  it('says where the days went, by step and level, and when the decision will probably fall', async () => {
    const { work } = await posted()
    await on('2026-05-13')
    const { budget } = await getCaseDesk(await callerOf(as('village.cadre')), { id: work.id })
    expect(budget).toMatchObject({
      used: 11, clock: { rule: 'D-001', days: 15, dueOn: '2026-05-17' }, expectedOn: '2026-05-17', outlook: 'inTime',
      levels: [{ level: 'village', label: '村', days: 10 }, { level: 'county', label: '县', days: 1 }],
      steps: [{ title: '登记线索到发起', days: 3 }, { title: '入户核实', days: 1 }, { title: '信息比对', days: 1 }, { title: '村级初选（民主评议）', days: 1 }, { title: '公示', days: 5 }],
    })
    expect((await forecasts('county.approver')).items).toMatchObject([{ id: work.id, dueOn: '2026-05-17', expectedOn: '2026-05-17', outlook: 'inTime', slack: 0, level: '村' }])
    expect((await forecasts('township2.clerk')).items).toEqual([])
    await on('2026-05-16')
    expect(await forecasts('township.clerk')).toMatchObject({ counts: { missed: 0, willMiss: 1, inTime: 0 }, items: [{ expectedOn: '2026-05-18', slack: -1 }] })
    await on('2026-05-18')
    expect(await forecasts('township.clerk', '?outlook=missed')).toMatchObject({ total: 1, items: [{ outlook: 'missed' }] })
    expect((await forecasts('township.clerk', '?outlook=inTime')).items).toEqual([])

    await on('2026-05-19')
    await work.act('village.cadre', 'close', { lateReason: '雨雪封路' })
    await work.act('township.reviewer', 'submit', { ...pass(), signer: '赵文娟', lateReason: '雨雪封路' })
    await work.act('county.approver', 'submit', { ...pass(), lateReason: '雨雪封路' })
    expect((await forecasts('township.clerk')).items).toEqual([])
    expect((await forecasts('township.clerk', '?clock=plan')).items).toMatchObject([{ id: work.id, rule: 'D-005', dueOn: '2026-05-29', expectedOn: '2026-05-20', outlook: 'inTime' }])
    await on('2026-05-30')
    expect((await forecasts('township.clerk', '?clock=plan')).items).toMatchObject([{ outlook: 'missed', inStep: 11 }])
    await work.act('township.clerk', 'post', { postedOn: '2026-05-30', lateReason: '雨雪封路' })
    await work.act('township.clerk', 'submit', { ...entry('2026-05-30'), lateReason: '雨雪封路' })

    // the medians are those of the facts
    const rows = await typicalRows(db(), COUNTY, '2025-06-01', '2026-05-30')
    const steps = await db().caseStep.findMany({ where: { caseId: work.id } })
    expect(Object.fromEntries(rows.map(({ kind, days, cases }) => [kind, [days, cases]]))).toEqual(
      Object.fromEntries(steps.map((step) => [step.kind, [daysBetween(dayOf(step.enteredAt!), dayOf(step.doneAt!)), 1]])),
    )
    expect(localDate((await db().case.findFirstOrThrow({ where: { id: work.id } })).decidedOn!)).toBe('2026-05-19')
  })
})
