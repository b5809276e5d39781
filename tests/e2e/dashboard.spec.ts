import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const TITLES = ['各村排查进度', '识别各环节', '待处理预警', '识别和帮扶计划及时率', '监测对象类别变化', '返贫致贫风险变化', '帮扶措施与风险对照']

/** The words of the picture of this title that is shown in this size. */
const picture = (page: Page, title: string) => page.getByRole('img', { name: title }).filter({ visible: true })

test('a township reads its pictures at the desk: each number of a picture stands in its table and opens as many households', async ({ as }) => {
  const page = await as('township.clerk')
  await page.goto('/dashboard')
  for (const title of TITLES) await expect(picture(page, title).locator('svg text').first()).toBeVisible()
  const table = page.getByRole('region', { name: '帮扶措施与风险对照附表' })
  const number = table.getByRole('link', { name: /^有此风险因病 \d+ 户$/ })
  const n = Number(await number.innerText())
  expect(n).toBeGreaterThan(0)
  await expect(picture(page, '帮扶措施与风险对照').getByText(String(n), { exact: true }).first()).toBeVisible()
  await number.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('有此风险　因病')
  await expect(page.getByText(`${n} 户`)).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(Math.min(n, 50))
})

test('and on the phone, without a sideways scroll; the paper has a sheet for each', async ({ as }) => {
  const page = await as('township.reviewer', { mobile: true })
  await page.goto('/dashboard')
  for (const title of TITLES) await expect(picture(page, title)).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.goto('/print/dashboard')
  for (const title of TITLES) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
})
