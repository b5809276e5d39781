import fs from 'node:fs'
import ExcelJS from 'exceljs'
import { expect, test } from './support/test'

test('a number of a ledger opens what it counts, and the file holds the same rows', async ({ as }) => {
  const page = await as('township.clerk', { landOn: '/ledgers' })
  await page.getByRole('link', { name: '防返贫监测与帮扶工作台账' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('防返贫监测与帮扶工作台账')
  await page.getByRole('link', { name: '按村' }).click()
  const cell = page.getByRole('link', { name: /^合计未消除 \d+ 户$/ })
  const counted = Number(/\d+/.exec((await cell.getAttribute('aria-label'))!)![0])
  await cell.click()
  await expect(page.getByRole('banner').or(page.locator('header')).filter({ hasText: `${counted} 户` }).first()).toBeVisible()

  await page.getByRole('link', { name: '导出', exact: true }).click()
  await page.getByRole('button', { name: `导出 ${counted} 户` }).click()
  await expect(page.getByRole('alert').filter({ hasText: '不少于 4 个字' }).first()).toBeVisible()
  await page.getByLabel('用途').fill('乡镇月度调度')
  await page.getByRole('button', { name: `导出 ${counted} 户` }).click()
  const link = page.getByRole('link', { name: /^下载文件/ })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(fs.readFileSync(await download.path()) as unknown as ArrayBuffer)
  const sheet = book.getWorksheet('明细')!
  expect(sheet.rowCount - 4).toBe(counted)
  expect(sheet.getCell('A3').value).toContain('用途 乡镇月度调度')
  expect(String(sheet.getCell('E5').value)).toMatch(/^\d{4}\*{10}[\dX]{4}$/)
})

test('what was reported stands beside what is there now', async ({ as }) => {
  const page = await as('county.admin', { landOn: '/admin/snapshots' })
  await page.getByLabel('名称').fill('6月15日上报数')
  await page.getByRole('button', { name: '建立快照' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('6月15日上报数')
  await expect(page.getByText('内容与建立时一致。')).toBeVisible()
  const line = page.getByRole('row').filter({ hasText: '农户（户）' })
  const [then, now] = await line.getByRole('cell').allInnerTexts().then((texts) => texts.slice(1, 3))
  expect(now).toBe(then)
  expect(Number(then!.replace(/,/g, ''))).toBeGreaterThan(0)
})
