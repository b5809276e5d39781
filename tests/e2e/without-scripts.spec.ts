import type { Browser, Page } from '@playwright/test'
import { fillVerification } from './support/case-steps'
import { bearer, register } from './support/household'
import { signIn, type Account } from './support/sign-in'
import { expect, test } from './support/test'

// Forms work where no script runs: an old computer, a blocked file, a page not taken over yet. The entry of one household
// is in screening-grid.spec.ts.

/** A page of this account in a browser that runs no script. */
async function plainly(browser: Browser, baseURL: string | undefined, account: Account): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await signIn(page, account)
  return page
}

test("入户核实 without scripts: what is missing is said and what was typed stays; the category is the server's suggestion", async ({ browser, baseURL, request }) => {
  const householdId = await register(request)
  const opened = await request.post('/api/v1/cases', { headers: await bearer(request, 'village.cadre'), data: { householdId, kind: 'identification' } })
  expect(opened.status(), await opened.text()).toBe(201)
  const { id } = (await opened.json()) as { id: string }
  const page = await plainly(browser, baseURL, 'village.cadre')

  await page.goto(`/cases/${id}/verification`)
  await page.getByLabel('第 1 人姓名').fill('赵文娟')
  await page.getByRole('textbox', { name: /^工资性收入/ }).fill('3000')
  await page.getByRole('button', { name: /^提交核实结果/ }).click()
  await expect(page.getByRole('alert').first()).toContainText('须改')
  await expect(page.getByLabel('第 1 人姓名')).toHaveValue('赵文娟')
  await expect(page.getByRole('textbox', { name: /^工资性收入/ })).toHaveValue(/^3,?000/)

  await fillVerification(page, id, { poor: true, withoutScripts: true })
  await page.getByRole('button', { name: /^提交核实结果/ }).click()
  await expect(page).toHaveURL(new RegExp(`/cases/${id}$`))
  const { steps } = (await (await request.get(`/api/v1/cases/${id}`, { headers: await bearer(request, 'village.cadre') })).json()) as { steps: { kind: string; state: string }[] }
  expect(steps.find(({ kind }) => kind === 'householdVerification')!.state).toBe('done')
  await page.context().close()
})

test('县级审批 without scripts: a decision without its opinion is refused in words, with it the next household opens', async ({ browser, baseURL, request }) => {
  const page = await plainly(browser, baseURL, 'county.approver')
  await page.goto('/approval')
  await page.locator('main a[href*="/approval/341524-"]').first().click()
  const id = /\/approval\/([\w-]+)/.exec(page.url())![1]!
  const head = await page.getByRole('heading', { level: 1 }).innerText()

  await page.getByLabel('审批意见').fill('')
  await page.getByRole('button', { name: /^通过，看下一户/ }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(head)

  await page.getByLabel('审批意见').fill('疑点已经核实，情况属实，同意纳入。')
  for (const asked of await page.getByLabel(/^已重点审查/).all()) await asked.check() // R-115, where the household wants it
  for (const asked of await page.getByLabel('超期理由').all()) await asked.fill('部门比对反馈较晚。')
  await page.getByRole('button', { name: /^通过，看下一户/ }).click()
  await expect(page.getByText(/：已通过/)).toBeVisible()
  const { steps } = (await (await request.get(`/api/v1/cases/${id}`, { headers: await bearer(request, 'inspector') })).json()) as { steps: { kind: string; state: string }[] }
  expect(steps.find(({ kind }) => kind === 'countyApproval')!.state).toBe('done')
  await page.context().close()
})
