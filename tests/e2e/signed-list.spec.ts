import { expect, test } from './support/test'

// The township's way up: the queue by village and notice, keys, the list with its signed page; then the county's side of it.

/** A picture as a scanner makes it: one white point is enough to be one. */
const SCAN = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64')

test('the township’s queue stands by village and notice, and is worked by keys', async ({ as }) => {
  const page = await as('township.reviewer')
  await page.goto('/review')
  const table = page.getByRole('table', { name: '资料齐全' })
  await expect(table.getByRole('columnheader', { name: /村\s.*公示.*张贴）\s\d+ 户 \d+ 人/ }).first()).toBeVisible()
  await page.getByRole('link', { name: '审核第一户' }).click()
  await expect(page.getByRole('button', { name: /^同意上报/ })).toBeVisible()
  const first = page.url()
  const place = (await page.getByText(/第 \d+ 户，共/).textContent())!

  await page.keyboard.press('j')
  await page.waitForURL((url) => url.href !== first && url.pathname.endsWith('/township-review'))
  await expect(page.getByText(/第 \d+ 户，共/)).not.toHaveText(place)
  await page.keyboard.press('k')
  await page.waitForURL(first)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: '快捷键' })
  for (const words of ['通过', '退回修改', '不予通过', '下一户、上一户', '写意见']) await expect(sheet.getByText(words, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  const back = page.getByRole('dialog', { name: /^退回.*户修改？$/ })
  await expect(back.getByRole('button', { name: '先不退回' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(back).toBeHidden()
  await page.keyboard.press('o')
  await expect(page.locator('#f-opinion')).toBeFocused()
})

test('a list goes up with its signed page; the county sees it beside the list and beside each household on it', async ({ as }) => {
  const page = await as('township.reviewer')
  await page.goto('/review/submit')
  const list = page.getByRole('table', { name: '上报名单' })
  const head = (await list.locator('tbody a').first().textContent())!
  await expect(list.getByText('未附').first()).toBeVisible()
  await expect(page.getByLabel('签字人')).toHaveValue('桂中华')
  await page.getByLabel('签字页', { exact: true }).setInputFiles({ name: '签字页.png', mimeType: 'image/png', buffer: SCAN })
  await page.getByRole('button', { name: /^登记签字名单 \d+ 户$/ }).click()
  await expect(list.getByText('已附').first()).toBeVisible()
  await expect(list.getByText('未附')).toHaveCount(0)

  const county = await as('county.approver')
  await county.goto('/review/submit')
  await expect(county.getByRole('complementary', { name: '签字名单' }).getByText(/槐树湾乡.*识别 \d+ 户 \d+ 人/)).toBeVisible()
  await county.getByRole('table', { name: '上报名单' }).getByRole('row').filter({ hasText: head }).filter({ hasText: '已附' }).getByRole('link', { name: head }).click()
  await county.waitForURL(/\/approval\//)
  await expect(county.getByText(/\d+ 户 \d+ 人，桂中华.*签字/)).toBeVisible()
  const picture = county.getByRole('img', { name: /^上报名单签字页/ })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
})
