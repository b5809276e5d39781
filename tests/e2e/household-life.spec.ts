import type { APIRequestContext, Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { aHousehold } from '../builders/household'
import { announce, checkRecovery, compare, decide, enter, postAndClose, printNotice, review, verify } from './support/case-steps'
import { PASSWORD } from './support/sign-in'
import { expect, test } from './support/test'

const VILLAGE = '341524204201' // 兴田村: the village of village.cadre

/** Registers a household through the door that county platforms use, and answers its id. */
async function register(request: APIRequestContext): Promise<string> {
  const { token } = await (await request.post('/api/v1/tokens', { data: { username: 'township.clerk', password: PASSWORD } })).json()
  for (;;) {
    const { members, ...household } = aHousehold().inVillage(VILLAGE, '油榨组').withMembers(3).toRequest() as { members: object[] }
    const data = { ...household, members: members.map((member) => ({ ...member, labour: 'ordinary', willingToWork: true })) } // somebody must be able to recover
    const answer = await request.post('/api/v1/households', { headers: { authorization: `Bearer ${token}` }, data })
    if (answer.status() === 409) continue // a worker that was started anew builds the same people again
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).id
  }
}

/** 发起 on the household's own page; answers the id of the case, read from the address. */
async function open(page: Page, householdId: string, kind: 'identification' | 'elimination', button: string): Promise<string> {
  await page.goto(`/households/${householdId}/open?kind=${kind}`)
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click()
  await expect(page).toHaveURL(/\/cases\/341524-/)
  return /\/cases\/([\w-]+)/.exec(page.url())![1]!
}

/** The A4 page as PDF, read back as text. */
async function paper(page: Page, caseId: string): Promise<string> {
  await printNotice(page, caseId)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return text.replace(/\s/g, '')
}

test('a household travels its whole life under the provincial plan', async ({ as, clock, request }) => {
  await clock('2027-03-01')
  const householdId = await register(request)
  const cadre = await as('village.cadre')
  const found = await open(cadre, householdId, 'identification', '发起识别')
  await verify(cadre, found)
  await compare(await as('county.comparer'), found)
  await review(cadre, found)
  const text = await paper(cadre, found)
  expect(text).toContain('关于拟纳入防止返贫监测对象的公示')
  expect(text).toContain('边缘易致贫户')
  expect(text).not.toMatch(/\d{17}[\dX]|因病|6,?000/)
  await postAndClose(cadre, found, { clock, closableOn: '2027-03-07' })
  await decide(await as('township.reviewer'), `/cases/${found}/township-review`, '经审核，情况属实，同意上报。')
  await decide(await as('county.approver'), `/approval/${found}`, '经会商研判，同意。')
  const clerk = await as('township.clerk')
  await announce(clerk, found)
  await enter(clerk, found)
  await clerk.goto(`/households/${householdId}`)
  await expect(clerk.locator('main').getByText('未消除', { exact: true }).first()).toBeVisible()

  await clock('2027-10-08')
  const gone = await open(cadre, householdId, 'elimination', '发起风险消除')
  await checkRecovery(cadre, gone, '2027-03-10')
  await review(cadre, gone)
  await postAndClose(cadre, gone, { clock, closableOn: '2027-10-14' })
  await decide(await as('township.reviewer'), `/cases/${gone}/township-review`, '经审核，情况属实，同意上报。')
  await decide(await as('county.approver2'), `/approval/${gone}`, '经会商研判，同意。')
  await announce(clerk, gone)
  await enter(clerk, gone)
  await clerk.goto(`/households/${householdId}`)
  await expect(clerk.locator('main').getByText('风险消除', { exact: true }).first()).toBeVisible()
})

test('and under the county plan of Hunan, whose steps stand in another order', async ({ as, clock, request }) => {
  await clock('2028-03-01')
  const { token } = await (await request.post('/api/v1/tokens', { data: { username: 'county.admin', password: PASSWORD } })).json()
  const adopt = (policyId: string, effectiveFrom: string) => request.put('/api/v1/regions/341524000000/policy', { headers: { authorization: `Bearer ${token}` }, data: { policyId, effectiveFrom } })
  expect((await adopt('hunan-county-6500', '2028-01-01')).status()).toBe(200)
  const householdId = await register(request)
  const cadre = await as('village.cadre')
  const found = await open(cadre, householdId, 'identification', '发起识别')
  await cadre.goto(`/cases/${found}/application`)
  await cadre.getByLabel('农户自主申请').check()
  await cadre.getByLabel('农户已签字授权依法查询家庭财产等信息').check()
  await cadre.getByLabel('农户已签字承诺所填情况真实').check()
  await cadre.getByRole('button', { name: /^登记申请/ }).click()
  await expect(cadre).toHaveURL(/\/cases\/[\w-]+$/)
  const clerk = await as('township.clerk')
  await verify(clerk, found, { situation: '② 收入低于基准线，今后一段时间不稳定' })
  await review(cadre, found)
  await postAndClose(cadre, found, { clock, closableOn: '2028-03-09' })
  await decide(await as('township.reviewer'), `/cases/${found}/township-review`, '经审核，情况属实，同意上报。')
  await compare(await as('county.comparer'), found)
  await decide(await as('county.approver'), `/approval/${found}`, '经比对和会商研判，同意。')
  await enter(clerk, found)
  await clerk.goto(`/households/${householdId}`)
  await expect(clerk.locator('main').getByText('未消除', { exact: true }).first()).toBeVisible()

  await clock('2028-09-11')
  const gone = await open(cadre, householdId, 'elimination', '发起风险消除')
  await cadre.goto(`/cases/${gone}/nomination`)
  await cadre.getByLabel('理由').fill('收入持续稳定，刚性支出已解决。')
  await cadre.getByRole('button', { name: /^登记提名/ }).click()
  await expect(cadre).toHaveURL(/\/cases\/[\w-]+$/)
  await checkRecovery(clerk, gone, '2028-03-10')
  await review(cadre, gone)
  await postAndClose(cadre, gone, { clock, closableOn: '2028-09-19' })
  await decide(await as('township.reviewer'), `/cases/${gone}/township-review`, '经审核，情况属实，同意上报。')
  await decide(await as('county.approver'), `/approval/${gone}`, '经会商研判，同意。')
  await enter(clerk, gone)
  await clerk.goto(`/households/${householdId}`)
  await expect(clerk.locator('main').getByText('风险消除', { exact: true }).first()).toBeVisible()
  expect((await adopt('henan-2022', '2028-01-01')).status()).toBe(200)
})
