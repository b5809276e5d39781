import type { Page } from '@playwright/test'
import { fillVerification } from './support/case-steps'
import { expect, test } from './support/test'
import { expectTrouble } from './support/watch'

/** The household of 槐树湾乡 that both tests change: any monitored one. */
async function someHousehold(page: Page): Promise<string> {
  await page.goto('/households?status=monitored')
  const href = await page.locator('tbody a[href^="/households/"]').first().getAttribute('href')
  expect(href).toMatch(/^\/households\/[\w-]+/)
  return href!.split('?')[0]!
}

test('two clerks change one household: nothing typed is lost, each difference is chosen', async ({ as }) => {
  const first = await as('township.clerk')
  const household = await someHousehold(first)
  await first.goto(`${household}/edit`)
  await first.getByLabel('住址').fill('村口第一排')

  const second = await as('township.clerk')
  await second.goto(`${household}/edit`)
  await second.getByLabel('村民小组').fill('河东组')
  await second.getByLabel('住址').fill('老学校旁')
  await second.getByRole('button', { name: /^保存修改/ }).click()
  await expect(second).toHaveURL(new RegExp(`${household}$`))

  await first.getByRole('button', { name: /^保存修改/ }).click()
  const dialog = first.getByRole('dialog', { name: '这一户刚被别人修改' })
  await expect(dialog).toContainText('赵文娟')
  await expect(dialog.getByRole('button', { name: '按所选保存' })).toBeDisabled()
  await expect(dialog.getByRole('radio', { name: /^村民小组：用赵文娟的 河东组/ })).toBeChecked()
  await dialog.getByRole('radio', { name: /^住址：用您填写的 村口第一排/ }).check()
  await dialog.getByRole('button', { name: '按所选保存' }).click()
  await expect(first).toHaveURL(new RegExp(`${household}$`))
  await expect(first.getByText('村口第一排')).toBeVisible()
  await expect(first.getByText(/河东组/).first()).toBeVisible()
})

test('a returned form shows the reasons at its fields and asks why one was left as it was', async ({ as }) => {
  const clerk = await as('township.clerk')
  await clerk.goto('/cases/identification?step=villageReview')
  const open = await clerk.locator('a[href$="/review"]').first().getAttribute('href')
  expect(open).toMatch(/^\/cases\/[\w-]+\/review$/)
  const id = open!.split('/')[2]!
  await clerk.goto(`/cases/${id}?act=return#act`)
  await clerk.getByLabel('退回到').selectOption({ label: '入户核实' })
  await clerk.getByRole('checkbox', { name: '支出缺佐证' }).check()
  await clerk.getByLabel('支出缺佐证：所指栏目').selectOption({ label: '灾害支出' })
  await clerk.getByRole('checkbox', { name: '收入不清' }).check()
  await clerk.getByLabel('收入不清：所指栏目').selectOption({ label: '工资性收入' })
  await clerk.getByRole('button', { name: /^退回修改/ }).click()
  await expect(clerk).toHaveURL(new RegExp(`/cases/${id}$`))

  await clerk.goto(`/cases/${id}/verification`)
  await expect(clerk.getByText(/退回：2 处须改/)).toBeVisible()
  await expect(clerk.locator('[data-field="rigidExpense.disaster"]')).toHaveAttribute('data-returned-words', '退回：支出缺佐证')
  await fillVerification(clerk, id)
  const late = clerk.getByLabel('超期理由')
  if (await late.isVisible()) await late.fill('补票据')
  await clerk.getByRole('button', { name: /^提交核实结果/ }).click()
  const dialog = clerk.getByRole('dialog', { name: /处没有改$/ })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('未改的理由').fill('票据已补，金额无误')
  await dialog.getByRole('button', { name: '写明理由并提交' }).click()
  await expect(clerk).toHaveURL(new RegExp(`/cases/${id}$`))
  await expect(clerk.getByText(/退回所指栏目未改：票据已补，金额无误/).first()).toBeVisible()
})

test('what the server never got is still there after the browser was closed: the copy of this computer is saved first, then shown', async ({ as }) => {
  const clerk = await as('township.clerk')
  await clerk.goto('/cases/identification?step=householdVerification')
  const href = await clerk.locator('tbody a[href^="/cases/"]').first().getAttribute('href')
  const form = `/cases/${/\/cases\/([\w-]+)/.exec(href!)![1]}/verification`
  await clerk.goto(form)
  await clerk.context().setOffline(true)
  expectTrouble(clerk.context(), /ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/)
  await clerk.getByRole('textbox', { name: /^工资性收入/ }).fill('23456')
  await expect(clerk.getByText(/网络中断，草稿未保存/)).toBeVisible()
  const again = await clerk.context().newPage() // the first page is never asked again
  await clerk.close({ runBeforeUnload: false })
  await again.context().setOffline(false)
  await again.goto(form)
  await expect(again.getByRole('textbox', { name: /^工资性收入/ })).toHaveValue('23,456.00')
  await expect(again.getByText(/已自动保存/)).toBeVisible()
})
