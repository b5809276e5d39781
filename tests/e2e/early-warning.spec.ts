import type { Page } from '@playwright/test'
import { settle } from './support/by-api'
import { adopt, register } from './support/household'
import { expect, test } from './support/test'

const VILLAGE = '341524204202' // 板棚村

/** One act on the page of the warning: what is ticked, what is written, and the button. */
async function act(page: Page, id: string, button: string, { tick, choose = {}, write = {} }: { tick?: string; choose?: Record<string, string>; write?: Record<string, string> }): Promise<void> {
  await page.goto(`/monitoring/${id}`)
  for (const [label, option] of Object.entries(choose)) await page.getByLabel(label).selectOption({ label: option })
  if (tick) await page.getByLabel(tick).check()
  for (const [label, words] of Object.entries(write)) await page.getByLabel(label).fill(words)
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^(${button}|正在提交)`) })).toHaveCount(0)
}

test('the seven steps: what a visit finds missing is marked, reviewed, confirmed, mended and closed; the household stays monitored (R-094, R-119)', async ({ as, clock, request }) => {
  await clock('2046-03-05')
  expect(await adopt(request, { policyId: 'seven-steps-2020', effectiveFrom: '2046-01-02' })).toMatchObject({ status: 200 })
  const householdId = await register(request, VILLAGE)
  await settle(request, { householdId, kind: 'identification', day: '2046-03-05', clock, cadre: 'village2.cadre' })

  await clock('2046-04-10')
  const cadre = await as('village2.cadre')
  await cadre.goto(`/households/${householdId}/visits/new`)
  for (const item of ['不愁吃', '不愁穿', '义务教育', '住房安全', '饮水安全']) await cadre.getByRole('group', { name: item }).getByLabel('达标', { exact: true }).check()
  await cadre.getByRole('group', { name: '基本医疗' }).getByLabel('未达标').check()
  await cadre.getByRole('textbox', { name: /^走访情况/ }).fill('停缴医保，住院费用无法报销。')
  await cadre.getByRole('button', { name: /^保存走访/ }).click()
  await expect(cadre).toHaveURL(new RegExp(`/households/${householdId}`))

  const reviewer = await as('township.reviewer')
  await reviewer.goto('/monitoring')
  const waiting = reviewer.getByRole('link', { name: /^乡镇初审：/ })
  await expect(waiting).toHaveCount(1)
  const id = /\/monitoring\/([\w-]+)/.exec((await waiting.getAttribute('href'))!)![1]!
  await act(reviewer, id, '乡镇初审', { tick: '属实，报县级', write: { 初审意见: '入户核对，缺项属实。' } })

  const county = await as('county.approver')
  await act(county, id, '县级审核', { choose: { 补短部门: '县医疗保障局' }, tick: '确认为预警监测对象', write: { 补短时限: '2046-04-30', 审核意见: '确认，交医保部门限时补短。' } })
  const department = await as('dept.medical')
  await act(department, id, '登记补短', { write: { 补短措施和结果: '代缴本年度医保，住院费用已补报。' } })
  await act(department, id, '申请销号', { write: { 申请说明: '已参保，待遇正常。' } })
  await act(county, id, '核实销号', { tick: '已解决，批准销号', write: { 核实人: '程学军' } })
  await expect(county.getByText('已销号').first()).toBeVisible()

  await cadre.goto(`/monitoring/${id}`)
  for (const done of ['标注预警', '乡镇初审', '县级审核', '登记补短', '申请销号', '核实销号']) await expect(cadre.getByRole('listitem').filter({ hasText: done }).first()).toBeVisible()
  await cadre.goto(`/households/${householdId}`)
  await expect(cadre.locator('main').getByText('未消除', { exact: true }).first()).toBeVisible()
})

test.afterAll(async ({ request }) => {
  expect(await adopt(request, { policyId: 'henan-2022', effectiveFrom: '2046-01-01' })).toMatchObject({ status: 200 })
})
