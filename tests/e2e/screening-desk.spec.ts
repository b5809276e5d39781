import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'
import { signIn } from './support/sign-in'
import { expectTrouble } from './support/watch'

// The desk of 筛查录入 beside the typing of rows (interface.md §8.1): paste, copy down, entry by exception, two clerks, drafts.

const VILLAGE = '/campaigns/current/villages/341524204201?group=all' // 兴田村, where the cadre works too
const rows = (page: Page): Locator => page.locator('tr[data-household]')
const rowOf = (page: Page, id: string): Locator => page.locator(`tr[data-household="${id}"]`)
const state = (page: Page, id: string): Locator => rowOf(page, id).locator('td').last()
const cell = (page: Page, id: string, column: string): Locator => rowOf(page, id).locator(`td[data-column=${column}]`)

async function openDesk(page: Page): Promise<void> {
  await page.goto(VILLAGE)
  await page.locator('[role=grid] td[data-column] input').waitFor()
}

/** Households without an entry, ordinary or of a key group as asked, from the top. */
const left = (page: Page, keyGroup: boolean): Promise<string[]> =>
  rows(page).evaluateAll((all, wanted) => all.filter((row) => row.lastElementChild?.textContent === '未录' && (row.querySelector('th span[title]') !== null) === wanted).map((row) => row.getAttribute('data-household')!), keyGroup)

test('a block copied from a spreadsheet is checked cell by cell, and only what fits is written', async ({ as }) => {
  const page = await as('township.clerk')
  await openDesk(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const [good, wrong] = (await left(page, false)) as [string, string]
  const named = (id: string) => rowOf(page, id).evaluate((row) => [row.children[0]!.textContent, row.querySelector('th')!.firstChild!.textContent])
  const today = await page.evaluate(() => new Date().toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' })) // 「5月16日」, as clerks write it
  const head = ['序号', '户主姓名', '“两不愁三保障”及饮水安全是否全部达标', '家庭人均纯收入是否超过监测线', '是否重点群体', '自主申报', '不自主申报', '调查员', '排查时间']
  const block = [head, [...(await named(good)), '是', '√', '否', '', '已签', '李明', today], [...(await named(wrong)), '是', '也许', '否', '', '签', '李明', '2099-01-01'], ['', '查无此人', '是', '是', '否', '', '签', '李明', today]]
  await page.evaluate((text) => navigator.clipboard.writeText(text), block.map((line) => line.join('\t')).join('\n'))
  await page.keyboard.press('Control+V')
  const preview = page.getByRole('dialog', { name: '粘贴了 3 行' })
  await expect(preview).toContainText('可用 1 行，不符 2 行')
  await expect(preview).toContainText('也许（不符：须填「是」或「否」）')
  await expect(preview).toContainText('2099-01-01（不符：不能晚于今天）')
  await expect(preview).toContainText('本村登记簿没有户主「查无此人」。')
  await expect(state(page, good)).toHaveText('未录') // nothing is written before it is agreed to
  await preview.getByRole('button', { name: '写入 1 行' }).click()
  await expect(state(page, good)).toHaveText(/^已保存/)
  await expect(cell(page, good, 'surveyor')).toHaveText('李明')
  await expect(state(page, wrong)).toHaveText('未录')
})

test('copy down is refused for a key group, and the sentence says why; U, G and F2 do what their caps say', async ({ as }) => {
  const page = await as('township.clerk')
  await openDesk(page)
  const [group] = (await left(page, true)) as [string]
  await cell(page, group, 'met').click()
  await page.keyboard.press('Control+D')
  await expect(page.getByRole('status').filter({ hasText: /须逐栏录入，不能照抄上一户|上一户还没有录入/ })).toBeVisible()
  await expect(state(page, group)).toHaveText(/未录|正在录入/)
  await page.keyboard.press('F2')
  await expect(page.locator('[role=grid] td[data-column] input')).toHaveAttribute('aria-labelledby', `h-${group} c-note`)
  await cell(page, group, 'met').click()
  const all = await rows(page).count()
  await page.keyboard.press('u')
  await expect.poll(() => rows(page).count()).toBeLessThan(all)
  await page.keyboard.press('u')
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog', { name: '换村' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
})

test('two clerks in one village: the row of one is seen by the other within three seconds, and who types where', async ({ as }) => {
  const [clerk, cadre] = [await as('township.clerk'), await as('village.cadre')]
  await openDesk(clerk)
  await openDesk(cadre)
  const id = (await left(cadre, false)).at(-1)!
  await cell(cadre, id, 'met').click()
  await expect(state(clerk, id)).toHaveText(/正在录$/)
  await cadre.keyboard.press('1')
  await cadre.keyboard.press('1')
  await cadre.keyboard.press('0')
  await cadre.keyboard.press('0')
  if ((await cadre.locator('[role=grid] td[data-column] input').inputValue()) === '') await cadre.keyboard.insertText('蒋光明')
  await cadre.keyboard.press('Enter')
  await expect(state(cadre, id)).toHaveText(/^已保存/)
  await expect(state(clerk, id)).toHaveText(/^已保存/, { timeout: 3_500 })
})

test('what is typed and not saved waits on the server: another computer goes on with it', async ({ as }) => {
  const first = await as('township.clerk')
  await openDesk(first)
  const [, id] = (await left(first, false)) as [string, string]
  await cell(first, id, 'met').click()
  await first.keyboard.press('1')
  const kept = first.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.ok() && (answer.request().postData() ?? '').includes(`"above":false`))
  await first.keyboard.press('0')
  await kept
  await expect(first.getByText(/草稿已存服务器/)).toBeVisible()
  await first.context().close()
  const second = await as('township.clerk')
  await openDesk(second)
  await expect(cell(second, id, 'above')).toHaveText('否')
  await expect(second.getByText(/未保存 [1-9]\d* 行/)).toBeVisible()
  await cell(second, id, 'keyGroup').click()
  await second.keyboard.press('0')
  await second.keyboard.press('0')
  if ((await second.locator('[role=grid] td[data-column] input').inputValue()) === '') await second.keyboard.insertText('李明')
  await second.keyboard.press('Enter')
  await expect(state(second, id)).toHaveText(/^已保存/)
})

test('a login that ran out loses nothing: the row waits, and is sent after a new login', async ({ as }) => {
  const page = await as('township.clerk')
  await openDesk(page)
  expectTrouble(page.context(), /401/)
  const id = (await left(page, false)).at(-2)!
  await cell(page, id, 'met').click()
  await page.context().clearCookies()
  for (const key of ['1', '1', '0', '0']) await page.keyboard.press(key)
  if ((await page.locator('[role=grid] td[data-column] input').inputValue()) === '') await page.keyboard.insertText('李明')
  await page.keyboard.press('Enter')
  await expect(page.getByText('登录已过期，请在新窗口登录后全部重试')).toBeVisible()
  await signIn(await page.context().newPage(), 'township.clerk')
  await page.getByRole('button', { name: '全部重试' }).click()
  await expect(state(page, id)).toHaveText(/^已保存/)
})
