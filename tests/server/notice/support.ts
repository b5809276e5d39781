import { aHousehold } from '../../builders/household'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { prepareNotice } from '@/server/notice/prepare-notice'
import type { Caller } from '@/server/kernel/actor'
import { newId } from '@/server/kernel/ids'
import { COUNTY, PLACES, type Client } from '../support/county'
import { CaseUnderTest, comparison, registered, review, verification } from '../case/support'

/** An identification in 兴田村 that has come to its notice on `day`. */
export async function atNotice(as: (username: string) => Client, day: string, villageCode: string = PLACES.village): Promise<CaseUnderTest> {
  const householdId = await registered(as('township.clerk'), aHousehold().inVillage(villageCode).withMembers(3))
  const one = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
  await one.act('township.clerk', 'submit', verification(day))
  await one.act('county.comparer', 'submit', comparison(day))
  return one.act('township.clerk', 'submit', review(day))
}

export const sheetFor = (cases: readonly CaseUnderTest[], plannedOn: string, change: object = {}) => ({
  villageCode: PLACES.village, kind: 'identification', plannedOn, telephone: '0564-7351234', caseIds: cases.map(({ id }) => id), ...change,
})

/** Prints a batch and answers what is stored. */
export const printed = async (caller: Caller, cases: readonly CaseUnderTest[], plannedOn: string, change: object = {}) => (await prepareNotice(caller, { body: sheetFor(cases, plannedOn, change), key: newId(COUNTY) })).result

/** The batch as its page shows it. */
export async function batchNow(caller: Caller, id: string) {
  const { batch } = await getNoticeBatch(caller, { id })
  if (!batch) throw new Error(`no batch ${id}`)
  return batch
}

/** Rows of a batch in the shape that its form posts. */
export const itemsOf = (batch: { rows: readonly { case: { id: string; version: number } }[] }) => batch.rows.map((row) => ({ id: row.case.id, version: row.case.version }))
