import { beforeAll, expect, it } from 'vitest'
import { householdFile } from '@/server/household/household-file'
import { getCaseDesk } from '@/server/case/get-case-desk'
import { addDays } from '@/domain/time/local-date'
import { CaseUnderTest, comparison, entry, on, pass, recovered, registered, review, safe, unbroken, verification } from '../case/support'
import { aCampaign, callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const adopt = (policyId: string, effectiveFrom: string, inherits?: string) => as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId, effectiveFrom, ...(inherits && { inherits }) })
const above = (day: string, documentNumber: string) => ({ decision: 'pass', on: day, documentNumber })

/** Everybody that one of the policies wants at its meeting. */
const meeting = [...review('2025-06-02').attendees, { name: '己', capacity: 'villagerRep' }, { name: '庚', capacity: 'villagerRep' }]

/** Review, notice of five days, township, county, announcement: the part that several procedures share. Returns the day it ended. */
async function throughCounty(work: CaseUnderTest, day: string): Promise<string> {
  await work.act('village.cadre', 'submit', { ...review(day), attendees: meeting, votesFor: meeting.length })
  await work.act('village.cadre', 'post', { postedOn: day, place: '村部' })
  const closed = addDays(day, 6)
  await on(closed)
  await work.act('village.cadre', 'close')
  await work.act('township.reviewer', 'submit', { ...pass(), signer: '赵文娟', fieldVerified: true })
  await work.act('county.approver', 'submit', pass())
  return closed
}

const province = (day: string) => ({ ...entry(day), operatedBy: 'province', documentNumber: '省操作〔2026〕9号' })

it('one household keeps one history through identification, elimination, rollback, removal and re-identification under several policies', async () => {
  await on('2025-06-02')
  const householdId = await registered(as('township.clerk'))
  const open = (kind: string, reason?: string) => CaseUnderTest.open(as, 'village.cadre', { householdId, kind, ...(reason && { reason }) })

  const first = await open('identification')
  await first.act('village.cadre', 'submit', verification('2025-06-02'))
  await first.act('county.comparer', 'submit', comparison('2025-06-02'))
  let day = await throughCounty(first, '2025-06-02')
  await first.act('township.clerk', 'post', { postedOn: day })
  await first.act('township.clerk', 'submit', entry(day))

  await adopt('town-6000', '2026-01-01')
  await on('2026-01-12')
  const elimination = await open('elimination')
  await elimination.act('village.cadre', 'submit', recovered('2026-01-12', '2025-06-20', { incomeStable: true }))
  day = await throughCounty(elimination, '2026-01-12')
  await elimination.act('township.clerk', 'submit', entry(day))

  await adopt('henan-2022', '2026-02-01')
  await on('2026-05-18')
  await aCampaign()
  const looked = await as('village.cadre').post(`/households/${householdId}/look-backs`, { checkedOn: '2026-05-18', by: '蒋光明', incomeStable: false, safeguards: safe, risksGone: true, outcome: 'rollback', findings: '收入又降' })
  expect(looked.status, JSON.stringify(looked.body)).toBe(201)
  const rollback = await open('rollback', '风险消除不稳定')
  await rollback.act('village.cadre', 'submit', verification('2026-05-18', { risks: [{ type: 'illness' }] }))
  day = await throughCounty(rollback, '2026-05-18')
  const waiting = (await as('county.approver').get('/chains?kind=rollback')).body.items
  expect(waiting).toMatchObject([{ id: rollback.id, waiting: { title: '市级审核把关', since: day, days: 0 } }])
  await on(addDays(day, 4))
  await rollback.act('prefecture.reviewer', 'submit', above(addDays(day, 4), '市审〔2026〕3号'))
  expect((await as('province.reviewer').get('/chains')).body.items[0].links.filter((link: { documentNumber: string | null }) => link.documentNumber)).toMatchObject([{ levelLabel: '市', doneOn: addDays(day, 4), documentNumber: '市审〔2026〕3号' }])
  await rollback.act('province.reviewer', 'submit', above(addDays(day, 4), '省审〔2026〕7号'))
  await rollback.act('county.approver', 'submit', above(addDays(day, 4), '国备〔2026〕1号'))
  await rollback.act('township.clerk', 'post', { postedOn: addDays(day, 4) })
  await rollback.act('township.clerk', 'submit', province(addDays(day, 4)))

  await on('2026-07-01')
  const removal = await open('removal', '经核查不符合监测条件')
  await removal.act('village.cadre', 'submit', { reason: '不符合', nominatedOn: '2026-07-01' })
  await removal.act('township.reviewer', 'submit', { ...pass(), signer: '赵文娟' })
  await removal.act('county.approver', 'submit', pass())
  for (const [who, number] of [['prefecture.reviewer', '市审8'], ['province.reviewer', '省审9'], ['county.approver', '国备2']] as const) await removal.act(who, 'submit', above('2026-07-01', number))
  await removal.act('township.clerk', 'submit', province('2026-07-01'))

  await adopt('anhui-huaishuwan-2023', '2026-08-01', 'henan-2022')
  await on('2026-08-10')
  const again = await open('identification')

  const file = await householdFile(await callerOf(as('village.cadre')), { id: householdId, tab: 'timeline' })
  expect(file.history!.cases.map(({ id, kindLabel, status }) => [id, kindLabel, status])).toEqual([
    [first.id, '识别', 'approved'], [elimination.id, '风险消除', 'approved'], [rollback.id, '回退', 'approved'], [removal.id, '清退', 'approved'], [again.id, '识别', 'open'],
  ])
  expect(new Set(file.history!.cases.map(({ policy }) => policy)).size).toBe(3)
  expect(file.history!.cases.map(({ follows }) => follows)).toEqual([null, first.id, first.id, first.id, first.id])
  expect(file.history!.lookBacks).toMatchObject([{ outcome: 'rollback', caseId: elimination.id }])
  expect(file.timeline!.map(({ act }) => act)).toEqual(expect.arrayContaining(['识别：发起', '风险消除：系统录入', '回退：市级审核', '清退：国家备案', '回头看：应当回退']))
  const desk = await getCaseDesk(await callerOf(as('village.cadre')), { id: first.id })
  expect(desk.followers).toEqual([{ id: again.id, openedOn: '2026-08-10' }])
  expect(desk.household.id).toBe(householdId)
  for (const work of [first, elimination, rollback, removal, again]) await unbroken(work.id)
})
