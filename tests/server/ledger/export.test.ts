import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findLedger } from '@/domain/ledger'
import { dispatch } from '@/server/api/dispatch'
import { unseal } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { getFile } from '@/server/file/get-file'
import { getJob } from '@/server/job/get-job'
import { runNextJob } from '@/server/job/job-loop'
import { exportLedger } from '@/server/ledger/export-ledger'
import { aHousehold } from '../../builders/household'
import { aMonitoredHousehold } from '../help/monitored-household'
import { callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'
import { tokenOf } from './token'

let as: (username: string) => Client
let own: string
let other: string
beforeAll(async () => {
  as = await aCounty()
  const clerk = as('township.clerk')
  own = await aMonitoredHousehold(clerk, { household: aHousehold().withMembers(4) })
  other = await aMonitoredHousehold(as('township2.clerk'), { household: aHousehold().inVillage('341524109001') })
  await clerk.put(`/households/${own}/helper`, { workerName: '=HYPERLINK("http://x")', unit: '县医保局', publicServant: true, from: '2026-05-12' })
  await clerk.post('/measures', { householdId: own, category: 'health', instrument: '家庭医生签约', targetRisk: 'illness', responsibleUnit: '卫生院', plannedOn: '2026-05-30', amount: 1234.5 })
})

type Sheet = ExcelJS.Worksheet
const open = async (bytes: ArrayBuffer): Promise<ExcelJS.Workbook> => new ExcelJS.Workbook().xlsx.load(bytes)
const fetchFile = async (who: string, path: string) => {
  const request = new Request(`http://localhost/api/v1${path}`, { headers: { authorization: `Bearer ${await tokenOf(as(who).userId)}` } })
  return dispatch(request, new URL(request.url).pathname.split('/').slice(3))
}
const opened = async (who: string, path: string) => {
  const response = await fetchFile(who, path)
  expect(response.status, await (response.status === 200 ? '' : response.clone().text())).toBe(200)
  return { book: await open(await response.arrayBuffer()), response }
}
/** The cells under the head, by the words of the head. */
function table(sheet: Sheet): Record<string, ExcelJS.CellValue>[] {
  const heads = (sheet.getRow(4).values as string[]).slice(1)
  const rows: Record<string, ExcelJS.CellValue>[] = []
  for (let n = 5; n <= sheet.rowCount; n++) rows.push(Object.fromEntries(heads.map((head, i) => [head, sheet.getRow(n).getCell(i + 1).value])))
  return rows
}

describe('GET /exports/{ledger}.xlsx', () => {
  it('opens as a workbook with title, place, who took it out and each cell of the ledger', async () => {
    const { book, response } = await opened('township.clerk', `/exports/help-ledger.xlsx?region=${PLACES.township}&reason=${encodeURIComponent('乡镇月度调度')}`)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    const sheet = book.getWorksheet('明细')!
    expect(sheet.getCell('A1').value).toBe('槐树湾乡防返贫监测与帮扶工作台账')
    expect(sheet.getCell('A2').value).toBe('S-007　槐树湾乡　截至 2026-05-18　共 1 户')
    expect(sheet.getCell('A3').value).toMatch(/导出人 .+　时间 2026-05-18 09:00　用途 乡镇月度调度　证件号码已隐去/)
    expect(sheet.headerFooter.oddHeader).toContain('用途 乡镇月度调度')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
    const heads = findLedger('help-ledger')!.columns.map(({ head }) => head)
    expect((sheet.getRow(4).values as string[]).slice(1)).toEqual(heads)
    const household = await db().household.findUniqueOrThrow({ where: { county_id: { county: COUNTY, id: own } }, include: { members: { where: { relation: 'head' } } } })
    const [row, ...rest] = table(sheet)
    expect(rest).toEqual([])
    expect(row).toMatchObject({
      乡镇: '槐树湾乡', 村: '兴田村', 户主姓名: household.headName, 户主证件号码: household.members[0]!.idMasked, 家庭人口: 4, 监测对象类别: '边缘易致贫户', 监测状态: '未消除', 返贫风险: '因病', 帮扶措施: '健康帮扶',
    })
    expect(row!.纳入时间).toEqual(new Date('2026-05-10T00:00:00Z'))
  })

  it('keeps what begins like a formula from being one', async () => {
    const { book } = await opened('township.clerk', `/exports/S-007.xlsx?region=${PLACES.township}`)
    const cell = table(book.getWorksheet('明细')!)[0]!.帮扶责任人
    expect(cell).toBe(`'=HYPERLINK("http://x")`)
    let formulas = 0
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((one) => { if (one.type === ExcelJS.ValueType.Formula) formulas += 1 })))
    expect(formulas).toBe(0)
  })

  it('masks identity numbers unless who may reveal asks for them with a reason; both ways leave a trail', async () => {
    const member = await db().member.findFirstOrThrow({ where: { householdId: own, relation: 'head' } })
    const number = unseal({ cipher: member.idCipher, keyId: member.idKeyId })
    const { book } = await opened('township.clerk', `/exports/help-ledger.xlsx?whole=true&reason=${encodeURIComponent('与公安部门比对')}`)
    const cell = book.getWorksheet('明细')!.getCell('E5')
    expect(cell).toMatchObject({ value: number, type: ExcelJS.ValueType.String })
    const trail = await db().audit.findFirstOrThrow({ where: { action: 'ledgers.export-whole' } })
    expect(trail).toMatchObject({ subjectKind: 'export', detail: { ledger: 'help-ledger', rows: 1, whole: true, reason: '与公安部门比对', region: PLACES.township } })
    expect(JSON.stringify(trail.detail)).not.toContain(number)
    expect((await fetchFile('township.clerk', '/exports/help-ledger.xlsx?whole=true')).status).toBe(422)
    expect((await fetchFile('inspector', `/exports/help-ledger.xlsx?whole=true&reason=${encodeURIComponent('与公安部门比对')}`)).status).toBe(403)
    expect(await db().audit.count({ where: { action: 'ledgers.export' } })).toBe(2)
  })

  it('holds the own region only; a place out of reach, an unknown ledger and the helper get nothing', async () => {
    const { book } = await opened('county.approver', '/exports/help-ledger.xlsx')
    expect(table(book.getWorksheet('明细')!)).toHaveLength(2)
    expect((await fetchFile('township.clerk', `/exports/help-ledger.xlsx?region=${PLACES.otherTownship}`)).status).toBe(404)
    expect((await fetchFile('township.clerk', '/exports/nothing.xlsx')).status).toBe(404)
    expect((await fetchFile('township.clerk', '/exports/help-ledger.csv')).status).toBe(404)
    expect((await fetchFile('helper', '/exports/help-ledger.xlsx')).status).toBe(403)
    expect((await fetchFile('township.clerk', '/exports/help-ledger.xlsx?nonsense=1')).status).toBe(422)
    expect(other).not.toBe(own)
  })

  it('sums up by village on a second sheet', async () => {
    const { book } = await opened('county.approver', '/exports/help-ledger.xlsx')
    const rows = table(book.getWorksheet('按村汇总')!)
    expect(rows.find(({ 村 }) => 村 === '兴田村')).toMatchObject({ '监测对象（户）': 1, '人口（人）': 4 })
    expect(rows.at(-1)).toMatchObject({ 村: '合计', '监测对象（户）': 2, '人口（人）': 7 })
  })
})

describe('an export from the page', () => {
  const asked = { reason: '县里六月调度', region: PLACES.township }

  it('is written in the background for who asked, and can be fetched in parts for a day', async () => {
    const clerk = await callerOf(as('township.clerk'))
    const { result } = await exportLedger(clerk, { params: { key: 'help-ledger' }, body: asked })
    expect(result).toMatchObject({ rows: 1 })
    await runNextJob()
    const job = await getJob(clerk, { id: result.id! })
    expect(job).toMatchObject({ state: 'done', done: 1, total: 1, result: { ledger: 'help-ledger', rows: 1, whole: false } })
    const { id, size, name } = job.file!
    expect(name).toBe('S-007 槐树湾乡防返贫监测与帮扶工作台账 2026-05-18.xlsx')
    const { keptUntil, createdAt } = await db().storedFile.findFirstOrThrow({ where: { id } })
    expect(keptUntil.getTime() - createdAt.getTime()).toBe(86_400_000)
    const bytesOf = async (range?: string) => Buffer.from(await new Response((await getFile(clerk, { id, range })).bytes).arrayBuffer())
    const [whole, first, rest] = [await bytesOf(), await bytesOf('bytes=0-99'), await bytesOf('bytes=100-')]
    expect(whole.length).toBe(size)
    expect(Buffer.concat([first, rest])).toEqual(whole)
    const book = await open(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer)
    expect(table(book.getWorksheet('明细')!)[0]).toMatchObject({ 村: '兴田村', 家庭人口: 4 })
    await expect(getFile(await callerOf(as('township2.clerk')), { id })).rejects.toMatchObject({ status: 404 })
  })

  it('begins anew where a server died in the middle of it', async () => {
    const clerk = await callerOf(as('township.clerk'))
    const { result } = await exportLedger(clerk, { params: { key: 'help-ledger' }, body: asked })
    await db().job.updateMany({ where: { id: result.id! }, data: { state: 'running', worker: 'dead', attempts: 1, done: 1, leaseUntil: new Date('2020-01-01') } })
    await runNextJob()
    expect(await getJob(clerk, { id: result.id! })).toMatchObject({ state: 'done', done: 1, file: { name: expect.stringContaining('S-007') } })
  })

  it('wants a use of at least four characters', async () => {
    const clerk = await callerOf(as('township.clerk'))
    for (const reason of ['', '调度', undefined]) await expect(exportLedger(clerk, { params: { key: 'help-ledger' }, body: { ...asked, reason } })).rejects.toMatchObject({ status: 422, errors: [{ path: 'reason' }] })
  })

  it('is refused to who takes out file after file', async () => {
    const reviewer = await callerOf(as('township2.reviewer'))
    const again = () => exportLedger(reviewer, { params: { key: 'help-ledger' }, body: { reason: '县里六月调度', streamed: true } })
    for (let i = 0; i < 40; i++) await again()
    await expect(again()).rejects.toMatchObject({ status: 429, extra: { retryAfter: expect.any(Number) } })
  })
})
