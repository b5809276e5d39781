import type { Page } from '@playwright/test'
import { pinyin } from 'pinyin-pro'
import sharp from 'sharp'
import { addDays, spokenDate } from '../../src/domain/time/local-date'
import { openedUntil } from './support/by-api'
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
  await expect(page.locator(`tr[data-household="${id}"] td`).last()).toHaveText(/^已保存/)
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

test('Ctrl K before the scripts of a page have come: what is typed stands in the field, and the palette takes it over', async ({ as }) => {
  const page = await as('township.clerk')
  let come = () => {}
  const came = new Promise<void>((resolve) => (come = resolve))
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await came
    await route.continue()
  })
  await page.goto('/help', { waitUntil: 'commit' })
  await page.getByRole('search').first().waitFor()
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
  await page.keyboard.type('兴田')
  come()
  await expect(page.getByRole('combobox')).toHaveValue('兴田')
})

/** A photo as a phone takes it: large, with the place in it. */
const photo = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#88aa88' } })
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitude: '31/1 40/1 0/1' } })
    .jpeg().toBuffer()

test('one notice on the phone, printed and its posting confirmed with a photo: at most 6 taps', async ({ as, clock, request }) => {
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }) // the demo's own cases wait for their notice as well, and are in time today
  const caseId = await openedUntil(request, 'publicNotice', { householdId: await register(request), kind: 'identification', day: today, clock, cadre: 'village.cadre' })
  const page = await as('village.cadre', { mobile: true })
  const { counted, forget } = await countStrokes(page)
  await page.goto('/notices')
  await forget()
  await page.getByRole('button', { name: /^打印 A4：识别公示/ }).first().tap() // without a telephone the county or the township has printed, it is asked first
  await expect(page).toHaveURL(/\/print\/notice\//)
  await expect(page.locator('.sheet')).toContainText('关于拟纳入防止返贫监测对象的公示')
  await page.evaluate(() => { window.print = () => void window.dispatchEvent(new Event('beforeprint')) }) // the dialog of the system is no part of the count
  await page.getByRole('button', { name: '打印', exact: true }).tap()
  await page.getByRole('link', { name: '返回' }).tap()
  const [camera] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('拍照', { exact: true }).tap()])
  await camera.setFiles({ name: '公示栏.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await expect(page.getByText(/^已拍，\d+ KB/)).toBeVisible()
  await expect(page.getByText(`${spokenDate(addDays(today, 6), today)}起可以结束公示`)).toBeVisible() // the period, before anything is confirmed
  await page.getByRole('button', { name: '确认已张贴' }).tap()
  await expect(page.getByText(`${spokenDate(addDays(today, 6), today)}可结束`).first()).toBeVisible()
  const strokes = await counted()
  note('one notice on the phone', strokes)
  expect(strokes.keys + strokes.clicks).toBeLessThanOrEqual(6)

  const shown = (await page.getByRole('img', { name: /^张贴照片/ }).first().getAttribute('src'))!
  const kept = await sharp(await (await page.request.get(shown)).body()).metadata()
  expect([Math.max(kept.width, kept.height), kept.exif]).toEqual([1600, undefined])
  await clock(addDays(today, 6))
  await page.goto('/notices') // the day after its end the list asks to close it
  await expect(page.getByRole('button', { name: /^结束公示/ }).first()).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('公示期满，结束公示').filter({ visible: true }).first()).toBeVisible()
  await page.goto(`/cases/${caseId}/notice`)
  await expect(page.getByRole('button', { name: '结束公示', exact: true })).toBeEnabled()
})
