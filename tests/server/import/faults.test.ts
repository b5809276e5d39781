import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadActor } from '@/server/auth/load-actor'
import { dispatch } from '@/server/api/dispatch'
import { getFile } from '@/server/file/get-file'
import type { Caller } from '@/server/kernel/actor'
import { aHousehold } from '../../builders/household'
import { aCounty, rowsOf, type Client } from '../support/county'
import { checked, columnOf, HEADS, said, tableOf, upload, workAll, xlsxOf, type Head } from './table'
import { zipOf } from './zip'

let as: (username: string) => Client
let clerk: Caller
beforeAll(async () => {
  as = await aCounty()
  clerk = { actor: (await loadActor(as('township.clerk').userId, 1))!, channel: 'page' }
})

const table = () => tableOf([aHousehold().toRequest(), aHousehold().toRequest()])
/** The third row of the file: the head of the first household, below title and heads. */
const FIRST = 3
const withCell = (head: Head, value: ExcelJS.CellValue) => xlsxOf(table(), (sheet) => void (sheet.getCell(FIRST, columnOf(head)).value = value))

describe('a cell that cannot be taken as it stands', () => {
  const cases: [string, Head, ExcelJS.CellValue, string, string][] = [
    ['a formula', '姓名', { formula: 'B2&"某"', result: '余某' }, '公式', '单元格是公式（=B2&"某"），没有读取。请复制后选择性粘贴为数值。'],
    ['an error value', '劳动技能', { error: '#N/A' }, '错误值', '单元格是错误值 #N/A，请改正。'],
    ['an identity number as a number', '身份证号码', 341524198003020015, '数字格式', '身份证号按数字存放，第 16 位以后已经丢失。请把该列设为文本，对照证件重新填写。'],
    ['an identity number of 17 digits', '身份证号码', '34152419800302001', 'GB 11643', '公民身份号码应为 18 位，现为 17 位。'],
    ['a word nobody knows', '与户主关系', '邻居', '不认识的词', '与户主关系「邻居」不认识，可填户主、配偶、子、女、儿媳、女婿等。'],
    ['a village of another township', '行政村', '341524109200', '村', '「341524109200」不在您的工作范围内，或者没有这个村。'],
    ['an empty cell that is needed', '健康状况', null, '填写', '健康状况未填。'],
    ['no number of the household', '户编号', null, '户编号', '户编号未填，不能确定属于哪一户。'],
  ]
  it.each(cases)('%s: is named by row, column and sentence', async (_, head, value, rule, message) => {
    const desk = await checked(clerk, await withCell(head, value))
    expect(said(desk, 'error')).toContainEqual({ row: FIRST, column: head, rule, message })
    expect(desk.counts!.new).toBe(1) // the other household is as good as it was
  })

  it('a merged cell: each of its rows says so, and the corrected file still has its words', async () => {
    const bytes = await xlsxOf(table(), (sheet) => sheet.mergeCells(FIRST, columnOf('行政村'), FIRST + 2, columnOf('行政村')))
    const desk = await checked(clerk, bytes)
    const message = '单元格在合并区域 B3:B5 中。请取消合并，逐行填写。'
    expect(said(desk, 'error').filter((one) => one.message === message).map(({ row }) => row)).toEqual([3, 4, 5])
    const corrected = await opened(desk.correctedFileId!)
    expect(corrected.getCell(2, columnOf('行政村')).value).toBe('兴田村')
  })

  it('days as text in every usual way are read; what is no day is said', async () => {
    const born = async (words: (birth: string) => ExcelJS.CellValue) => {
      const rows = tableOf([aHousehold().withMembers(1).toRequest()])
      const number = rows[0]![columnOf('身份证号码') - 1]!
      const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
      return said(await checked(clerk, await xlsxOf(rows, (sheet) => {
        sheet.getCell(2, columnOf('住址')).value = '出生日期'
        sheet.getCell(FIRST, columnOf('住址')).value = words(birth)
      })), 'error')
    }
    for (const words of [(d: string) => new Date(`${d}T00:00:00Z`), (d: string) => d.replaceAll('-', '/'), (d: string) => d.replaceAll('-', '.'), (d: string) => d.replaceAll('-', ''), (d: string) => d.replace('-', '年').replace('-', '月').concat('日')]) expect(await born(words)).toEqual([])
    expect(await born(() => '属龙')).toMatchObject([{ column: '出生日期', rule: '文本日期', message: '「属龙」不是日期，写作 2026-05-18。' }])
    expect(await born(() => '1950-01-01')).toMatchObject([{ column: '出生日期', rule: 'Q-4' }])
  }, 60_000)

  it('a disability certificate in the place of the identity number is both', async () => {
    const rows = tableOf([aHousehold().withMembers(1).toRequest()])
    const at = columnOf('身份证号码') - 1
    rows[0]![at] += '43'
    const desk = await checked(clerk, await xlsxOf(rows))
    expect(desk.counts).toMatchObject({ new: 1, faulty: 0 })
    expect(said(desk, 'hint')).toContainEqual(expect.objectContaining({ message: '填的是残疾人证号，已按前 18 位登记身份证号，整个号码登记为残疾人证号。' }))
  })

  it('one person in two households of the file, and one who is registered in another township', async () => {
    const [one, two] = [aHousehold().toRequest(), aHousehold().toRequest()] as { members: { idNumber: string }[] }[]
    two!.members[1]!.idNumber = one!.members[1]!.idNumber
    expect(said(await checked(clerk, await xlsxOf(tableOf([one, two]))), 'error')).toEqual([{ row: 7, column: '身份证号码', rule: 'R-009', message: '身份证号与第 4 行另一户的相同。' }])
    const away = aHousehold().inVillage('341524109200').toRequest()
    expect((await as('township2.clerk').post('/households', away)).status).toBe(201)
    const desk = await checked(clerk, await xlsxOf(tableOf([away])))
    expect(new Set(said(desk, 'error').map(({ message }) => message))).toEqual(new Set(['该身份证号在本县已有登记，请联系县管理员核对。']))
    expect(desk.waiting).toBe(0)
  })

  it('two heads, and a telephone that two households share: the first refuses, the second does not', async () => {
    const [one, two] = [aHousehold().toRequest(), aHousehold().toRequest()] as { phone: string; members: { relation: string }[] }[]
    one!.members[1]!.relation = 'head'
    expect(said(await checked(clerk, await xlsxOf(tableOf([one]))), 'error').map(({ message }) => message)).toEqual(['每户只能有一名户主，现有 2 名。'])
    one!.members[1]!.relation = 'other'
    one!.phone = two!.phone = '13966668888'
    const desk = await checked(clerk, await xlsxOf(tableOf([one, two])))
    expect(said(desk, 'warning')).toContainEqual({ row: 6, column: '联系电话', rule: 'Q-19', message: '联系电话与第 3 行另一户的相同，请核对。' })
    expect(desk.counts!.faulty).toBe(0)
  })
})

const opened = async (id: string) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await buffer((await getFile(clerk, { id })).bytes as unknown as AsyncIterable<Uint8Array>)) as unknown as ArrayBuffer)
  return book.worksheets[0]!
}

it('the corrected file has the rows as they came, the problems behind them and the cells marked', async () => {
  const rows = table()
  const desk = await checked(clerk, await xlsxOf(rows, (sheet) => void (sheet.getCell(FIRST, columnOf('劳动技能')).value = '很强')))
  const sheet = await opened(desk.correctedFileId!)
  expect(sheet.getRow(1).values).toEqual([undefined, ...HEADS, '问题'])
  expect(sheet.rowCount).toBe(1 + rows.length)
  expect(sheet.getCell(3, columnOf('身份证号码')).value).toBe(rows[1]![columnOf('身份证号码') - 1])
  expect(sheet.getCell(2, HEADS.length + 1).value).toContain('【须改】劳动技能：劳动能力「很强」不认识')
  expect(sheet.getCell(2, columnOf('劳动技能')).fill).toMatchObject({ fgColor: { argb: 'FFFBE9E6' } })
  expect(sheet.getCell(3, columnOf('劳动技能')).fill).not.toMatchObject({ fgColor: { argb: 'FFFBE9E6' } })
})

describe('a file that is no register', () => {
  const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }
  const cases: [string, () => Buffer, string][] = [
    ['empty', () => Buffer.alloc(0), '文件是空的。'],
    ['an old .xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), '这是旧格式的 .xls 文件。请用 Excel 或 WPS 另存为 .xlsx 再上传。'],
    ['one with a password', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), '文件设了打开密码，不能读取。请取消密码，另存后再上传。'],
    ['a zip bomb that says so: 1 GB', () => zipOf([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(1000), claims: 2 ** 30 }]), '文件解开后超过 300 MB，没有读取。请删去多余的工作表、图片和空行，另存后再上传。'],
    ['a zip bomb that lies about its size', () => zipOf([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(40_000_000), claims: 1000 }]), '文件损坏或不是 Excel 工作簿，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。'],
    ['a zip of something else', () => zipOf([{ name: 'word/document.xml', content: Buffer.from('<w/>') }]), '文件损坏或不是 Excel 工作簿，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。'],
    ['a picture', () => Buffer.from('ffd8ffe000104a46', 'hex'), '不能识别的文件。请上传 .xlsx 或 .csv 文件。'],
    ['a table with other heads', () => Buffer.from('品名,单价,数量\r\n化肥,120,3\r\n'), '没有找到表头。前 10 行中须有一行写明姓名、身份证号、与户主关系等列名，可以下载模板对照。'],
  ]
  it.each(cases)('%s: one sentence, nothing kept', async (_, bytes, sentence) => {
    const before = await rowsOf('import', 'stored_file', 'job')
    await expect(upload(clerk, bytes())).rejects.toMatchObject({ status: 422, detail: sentence })
    expect(await rowsOf('import', 'stored_file', 'job')).toEqual(before)
  }, 30_000)

  it('heads without a row below them', async () => {
    const { job, state, message } = await checked(clerk, Buffer.from(HEADS.join(',')))
    expect({ state, job: job!.state, message }).toEqual({ state: 'failed', job: 'failed', message: '表头以下没有内容。' })
  })
})

it('through the API: a multipart upload is checked at once; nobody else finds it, and only clerk and admin may', async () => {
  const send = async (who: string, bytes: Buffer) => {
    const form = new FormData()
    form.set('kind', 'households')
    form.set('file', new File([new Uint8Array(bytes)], '花名册.xlsx'))
    const request = new Request('http://localhost/api/v1/imports', { method: 'POST', headers: { authorization: `Bearer ${as(who).token}` }, body: form })
    const response = await dispatch(request, ['imports'])
    return { status: response.status, body: (await response.json()) as { id: string; state: string } }
  }
  expect((await send('county.approver', Buffer.from('x'))).status).toBe(403)
  const { status, body } = await send('township.clerk', await xlsxOf(table()))
  expect({ status, state: body.state }).toEqual({ status: 202, state: 'checking' })
  await workAll()
  const found = await as('township.clerk').get(`/imports/${body.id}`)
  expect(found.body).toMatchObject({ state: 'checked', counts: { new: 2 } })
  expect((await as('township2.clerk').get(`/imports/${body.id}`)).status).toBe(404)
  expect((await as('township2.clerk').post(`/imports/${body.id}/commit`, {})).status).toBe(404)
})
