import type { Page } from '@playwright/test'
import { pinyin } from 'pinyin-pro'
import { verify } from './support/case-steps'
import { bearer, open, register } from './support/household'
import { countStrokes } from './support/strokes'
import { expect, test } from './support/test'

// The budget of interface.md §15: real key and click events of a person at work. Thirty rows are counted in
// screening-grid.spec.ts; what the numbers are set against stands in docs/keystrokes.md.

const DESK = '/campaigns/current/villages/341524204201?group=all' // 兴田村

async function openDesk(page: Page): Promise<void> {
  await page.goto(DESK)
  await page.locator('[role=grid] td[data-column] input').waitFor()
}

const note = (task: string, { keys, clicks }: { keys: number; clicks: number }) => test.info().annotations.push({ type: 'strokes', description: `${task}: ${keys} keys, ${clicks} clicks` })

const keyed = (page: Page, yes: boolean) => page.locator('tr[data-household]').filter({ [yes ? 'has' : 'hasNot']: page.locator('th span[title]') }).filter({ hasText: '未录' })
const typed = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a row of a key group: at most 8 keys', async ({ as }) => {
  const page = await as('township.clerk')
  const { counted, name, forget } = await countStrokes(page)
  await openDesk(page)
  await keyed(page, false).first().locator('td[data-column=met]').click()
  await typed(page, '1', '1', '0', '0')
  if ((await page.locator('[role=grid] td[data-column] input').inputValue()) === '') await name('李明', 'liming') // once a day; the rows below take it over
  await typed(page, 'Enter')
  const id = (await keyed(page, true).first().getAttribute('data-household'))!
  await page.locator(`tr[data-household="${id}"] td[data-column=met]`).click() // where working downwards leads
  await forget()
  await typed(page, '1', '1', '1', '0', 'Enter')
  await expect(page.locator(`tr[data-household="${id}"] td`).last()).toHaveText('已保存')
  const strokes = await counted()
  note('one key-group row', strokes)
  expect(strokes.keys + strokes.clicks).toBeLessThanOrEqual(8)
})

test('ordinary rows by exception, one box and one chord: at most 6 keys or clicks; undone as a whole, marked, key groups left out', async ({ as }) => {
  const page = await as('township.clerk')
  const { counted, forget } = await countStrokes(page)
  await page.goto('/campaigns/current')
  await page.locator('a[aria-label^="录入："]').first().click() // the village with most households left
  await page.locator('[role=grid] td[data-column] input').waitFor()
  await page.goto(`${page.url().split('?')[0]}?group=all`)
  await page.locator('[role=grid] td[data-column] input').waitFor()
  const bar = page.getByRole('region', { name: '按例外录入' })
  const surveyor = bar.getByLabel('调查员')
  if ((await surveyor.inputValue()) === '') await surveyor.fill('李明')
  const button = bar.getByRole('button', { name: /^记为达标 \d+ 户/ })
  const n = Number(/\d+/.exec(await button.innerText())![0])
  expect(n).toBeGreaterThan(2) // one box and one chord, however many
  const groups = await keyed(page, true).count()
  const one = (await keyed(page, false).first().getAttribute('data-household'))!
  await forget()
  await bar.getByLabel('已核对纸质表第 8、9 栏签字').click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`已按例外录入 ${n} 户。`)).toBeVisible()
  const strokes = await counted()
  note(`${n} rows by exception`, strokes)
  expect(strokes.keys + strokes.clicks).toBeLessThanOrEqual(6)
  expect(await keyed(page, true).count()).toBe(groups)
  await page.locator(`tr[data-household="${one}"] td[data-column=met]`).click()
  await expect(page.getByText(/按例外录入。直接改填即可更正/)).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(`已撤销 ${n} 户的例外录入。`)).toBeVisible()
  await expect(button).toHaveText(new RegExp(`^记为达标 ${n} 户`))
})

test('a verification that came back, four values changed: at most 90 keys and 16 clicks', async ({ as, clock, request }) => {
  await clock('2038-03-01')
  const page = await as('village.cadre')
  const id = await open(page, await register(request), 'identification')
  await verify(page, id)
  const headers = await bearer(request, 'county.comparer')
  const { version } = await (await request.get(`/api/v1/cases/${id}`, { headers })).json()
  const back = await request.post(`/api/v1/cases/${id}/actions`, { headers, data: { action: 'return', version, data: { toStep: 'householdVerification', reasons: ['incomeUnclear'], note: '收入请再核' } } })
  expect(back.status(), await back.text()).toBe(200)

  const { counted, forget } = await countStrokes(page)
  await page.goto(`/cases/${id}/verification`)
  await expect(page.getByRole('textbox', { name: /^工资性收入/ })).toHaveValue('12,000.00') // nothing is typed twice
  await forget()
  const changes = { 工资性收入: '11500', 生产经营性收入: '8800', 转移性收入: '3200', 医疗自付: '12600' }
  for (const [label, amount] of Object.entries(changes)) {
    await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(amount)
  }
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/cases\/[\w-]+$/)
  const strokes = await counted()
  note('one verification with four changes', strokes)
  expect(strokes.keys).toBeLessThanOrEqual(90)
  expect(strokes.clicks).toBeLessThanOrEqual(16)
})

test('any household from anywhere: Ctrl K, its letters, Enter: at most 6 keys', async ({ as }) => {
  const page = await as('township.clerk')
  const { counted, forget } = await countStrokes(page)
  await page.goto('/households')
  const head = (await page.locator('tbody tr[data-row] b, tbody tr[data-row] a').first().innerText()).trim()
  await page.goto('/')
  await forget()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(pinyin(head, { pattern: 'first', toneType: 'none', type: 'array' }).join(''))
  await page.getByRole('option', { name: new RegExp(head) }).first().waitFor()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(households|cases)\//)
  const strokes = await counted()
  note('any household', strokes)
  expect(strokes.keys).toBeLessThanOrEqual(6)
})
