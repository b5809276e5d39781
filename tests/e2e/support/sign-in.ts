import { expect, type Page } from '@playwright/test'

/** The demo accounts of the contract. */
export type Account =
  | 'county.admin'
  | 'county.comparer'
  | 'county.approver'
  | 'county.approver2'
  | 'dept.medical'
  | 'township.clerk'
  | 'township.reviewer'
  | 'township2.clerk'
  | 'township2.reviewer'
  | 'village.cadre'
  | 'village2.cadre'
  | 'helper'
  | 'inspector'
  | 'prefecture.reviewer'
  | 'province.reviewer'

export const PASSWORD = process.env.DEMO_PASSWORD ?? 'Shouwang-2026'

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, account: Account, landOn = '/'): Promise<void> {
  await page.goto(landOn === '/' ? '/login' : `/login?next=${encodeURIComponent(landOn)}`)
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/\/login/)
}
