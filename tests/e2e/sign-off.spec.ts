import { countStrokes } from './support/strokes'
import { expect, test } from './support/test'

// The county's desk on the seeded county: one household by one key, the rest of the clean lane together. The budget is
// that of interface.md §15: one approval 2 keys at most, fifty in bulk 16 clicks.

const note = (task: string, { keys, clicks }: { keys: number; clicks: number }) => test.info().annotations.push({ type: 'strokes', description: `${task}: ${keys} keys, ${clicks} clicks` })

test('one household without doubt by one key, the others together after the sample; each can still be taken back', async ({ as }) => {
  const page = await as('county.approver')
  const { counted, forget } = await countStrokes(page)

  await page.goto('/approval')
  const lane = page.locator('form#select')
  await lane.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: '通过，看下一户' })).toBeVisible()
  const first = page.url()
  await page.keyboard.press('j')
  await page.waitForURL((url) => url.href !== first && url.pathname.startsWith('/approval/'))
  await expect(page.getByText(/第 2 户，共/)).toBeVisible()
  await page.keyboard.press('k')
  await page.waitForURL(first)
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: /^退回.*户修改？$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await forget()
  await page.keyboard.press('a')
  await page.waitForURL((url) => url.href !== first && url.pathname.startsWith('/approval'))
  await expect(page.getByText(/：已通过/)).toBeVisible()
  const one = await counted()
  note('one approval without doubt', one)
  expect(one.keys + one.clicks).toBeLessThanOrEqual(2)

  await page.goto('/approval?lane=clean')
  const boxes = lane.locator('input[data-pick]:enabled')
  await expect(boxes.first()).toBeVisible()
  const n = await boxes.count()
  await forget()
  await lane.getByLabel('选中已显示的全部农户').click()
  await expect(lane.getByText(`已选 ${n} 户`)).toBeVisible()
  await lane.getByRole('button', { name: '核对所选' }).click()
  const sample = page.getByRole('region', { name: '随机抽查' })
  await expect(sample).toBeVisible()
  const drawn = await sample.getByRole('listitem').count()
  expect(drawn).toBe(Math.min(n, Math.max(3, Math.ceil(n / 10))))
  for (let left = drawn; left > 0; left--) {
    await expect(sample.getByRole('button', { name: '相符' })).toHaveCount(left)
    await sample.getByRole('button', { name: '相符' }).first().click()
  }
  await expect(sample.getByText('相符', { exact: true })).toHaveCount(drawn)
  await page.getByRole('button', { name: `签批 ${n} 户` }).click()
  await page.getByRole('dialog').getByRole('button', { name: `签批 ${n} 户` }).click()
  await expect(page.getByRole('heading', { name: '签批结果' })).toBeVisible({ timeout: 60_000 })
  const bulk = await counted()
  note(`${n} approvals in bulk, ${drawn} of them looked at`, bulk)
  expect(bulk.keys + bulk.clicks).toBeLessThanOrEqual(16)
  await expect(page.getByText('已签批', { exact: true })).toHaveCount(n + 1) // each row, and the count above them

  await page.goto('/approval/decisions')
  await expect(page.getByRole('link', { name: /^撤销审批/ }).first()).toBeVisible()
})

test('minutes that name a household stand beside its decision, are cited by it, and are told to its township', async ({ as }) => {
  const page = await as('county.approver')
  await page.goto('/approval?lane=doubt')
  const row = page.getByRole('table', { name: '有疑点' }).getByRole('row').nth(1)
  const address = (await row.getByRole('link').first().getAttribute('href'))!
  const id = /approval\/([^?]+)/.exec(address)![1]!

  await page.goto('/consultations')
  await page.getByLabel('会商地点').fill('县农业农村局会议室')
  await page.getByLabel('参加人员').fill('示范一、示范二')
  await page.getByLabel('研判情况和结论').fill('逐户研判，同意纳入。')
  await page.locator(`input[type=checkbox][value="${id}"]`).check()
  await page.getByRole('button', { name: '登记会商纪要' }).click()
  const title = (await page.getByRole('heading', { name: /^\d{4}年第\d+次会商/ }).first().textContent())!

  await page.goto(address)
  const minutes = page.locator('section').filter({ has: page.getByRole('heading', { name: '会商纪要' }) }).last()
  await expect(minutes.getByRole('link', { name: title })).toBeVisible()
  await expect(minutes).toContainText('县农业农村局会议室，2 人参加')
  await page.getByText('引用会商纪要 1').click()
  await expect(page.getByLabel('会商纪要')).toHaveValue(title)
  await page.keyboard.press('Escape')
  await page.locator('#f-opinion').fill('疑点已经核实，同意纳入。')
  const special = page.getByLabel(/^已重点审查/)
  if (await special.count()) await special.check()
  const late = page.locator('#f-lateReason')
  if (await late.count()) await late.fill('会商后审批。')
  await page.getByRole('button', { name: '通过，看下一户' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith(id))

  await page.goto(`/cases/${id}`)
  await expect(page.getByText(title).first()).toBeVisible()
  await expect(page.locator('main').getByText(title, { exact: false })).toHaveCount(2) // the card, and what the decision recorded
})
