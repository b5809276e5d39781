import fs from 'node:fs'
import ExcelJS from 'exceljs'
import { checkDigitOf } from '../../src/domain/member/identity-number'
import { expect, test } from './support/test'

const numberOf = (birth: string, place: string) => {
  const first = `341524${birth}${place}`
  return first + checkDigitOf(first)
}

test('a register goes from the clerk\'s table into the county: columns, faults, corrected file, confirmation', async ({ as }, { outputDir }) => {
  const page = await as('township.clerk', { landOn: '/imports' })
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('花名册')
  sheet.addRow(['槐树湾乡花名册'])
  sheet.addRow(['户编号', '行政村', '户属性', '姓名', '证件号码', '与户主关系', '劳动技能', '健康状况', '参保备注'])
  sheet.addRow(['1', '兴田村', '一般农户', '导入甲', numberOf('19700304', '881'), '户主', '普通劳动力', '健康', '是'])
  sheet.addRow(['1', '兴田村', '一般农户', '导入乙', numberOf('19720304', '882'), '妻子', '弱劳力', '长期慢性病', '是'])
  sheet.addRow(['2', '兴田村', '一般农户', '导入三', Number(numberOf('19710304', '883').replace('X', '0')), '户主', '普通劳动力', '健康', '是'])
  const file = `${outputDir}/花名册.xlsx`
  fs.mkdirSync(outputDir, { recursive: true })
  await book.xlsx.writeFile(file)

  await page.getByLabel('农户名册').setInputFiles(file)
  await page.getByRole('button', { name: '上传名册' }).click()
  await expect(page.getByLabel('「证件号码」登记为')).toHaveValue('idNumber')
  await expect(page.getByLabel('「参保备注」登记为')).toHaveValue('')
  await page.getByRole('button', { name: '开始核对' }).click()
  await expect(page.getByText('缺少参加基本医疗保险列。请为这些项选定列。').first()).toBeVisible()
  await page.getByLabel('「参保备注」登记为').selectOption('medicalInsurance')
  await page.getByRole('button', { name: '开始核对' }).click()

  const line = page.getByRole('row').filter({ hasText: '导入三' })
  await expect(line).toContainText('身份证号按数字存放，第 16 位以后已经丢失。', { timeout: 60_000 })
  await expect(line).toContainText('不导入')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载更正表' }).click()])
  const corrected = new ExcelJS.Workbook()
  await corrected.xlsx.load(fs.readFileSync(await download.path()) as unknown as ArrayBuffer)
  const rows = corrected.worksheets[0]!
  expect(rows.getRow(1).getCell(10).value).toBe('问题')
  expect(String(rows.getRow(4).getCell(10).value)).toContain('【须改】证件号码：身份证号按数字存放')

  await page.getByRole('button', { name: '确认导入 2 行' }).click()
  await expect(page.getByText('已导入 1 户。')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: /^全部/ }).click()
  await page.getByRole('link', { name: '导入甲' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('导入甲')
  await expect(page.getByText('2 人').first()).toBeVisible()
})
