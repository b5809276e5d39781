import { expect, test } from './support/test'

test('a visitor is sent to the login and back to where he was going', async ({ page }) => {
  await page.goto('/households')
  await expect(page).toHaveURL(/\/login\?next=%2Fhouseholds/)
  await page.getByLabel('账号').fill('village.cadre')
  await page.getByLabel('密码').fill('wrong')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible()
  await expect(page.getByLabel('账号')).toHaveValue('village.cadre')
})

test('each role lands on its own workbench', { tag: '@109' }, async ({ as }) => {
  for (const account of ['county.admin', 'county.approver', 'township.clerk', 'village.cadre', 'inspector'] as const) {
    const page = await as(account)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
