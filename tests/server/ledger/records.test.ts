import { beforeAll, expect, it } from 'vitest'
import { recordLeaflets } from '@/server/leaflet/record-leaflets'
import { withdrawLeaflet } from '@/server/leaflet/withdraw-leaflet'
import { getLedger } from '@/server/ledger/get-ledger'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { getReport } from '@/server/report/get-report'
import { reportFile } from '@/server/report/report-file'
import { reportDesk } from '@/server/report/report-desk'
import { submitReport } from '@/server/report/submit-report'
import { recordTraining } from '@/server/training/record-training'
import { withdrawTraining } from '@/server/training/withdraw-training'
import { db } from '@/server/kernel/db'
import type { Caller } from '@/server/kernel/actor'
import { PLACES } from '../support/county'
import { docxParts, pdfPages } from '../support/opened'
import { aDemoCounty, caller, TODAY } from './demo'

let clerk: Caller, cadre: Caller
beforeAll(async () => {
  await aDemoCounty(300)
  clerk = await caller('township.clerk')
  cadre = await caller('village.cadre')
}, 240_000)

const numbers = async (key: string, region: string) => {
  const { ledger, whole } = await getLedger(clerk, { key, region })
  expect(ledger).toBe(key)
  return whole
}

it('R-136: a roster of a training counts each village by its people, a withdrawn one does not', async () => {
  const [, before] = await numbers('training-coverage', PLACES.otherVillage)
  await db().training.updateMany({ data: { withdrawnAt: new Date(0) } })
  expect(await numbers('training-coverage', PLACES.township)).toMatchObject([expect.any(Number), 0, expect.any(Number), 0, 0])
  expect(before).toBeTypeOf('number')
  const body = { region: PLACES.township, topic: '业务培训', heldOn: TODAY, place: '乡政府', roster: '兴田村 村两委成员 张三、李四\n兴田村 网格员 王五' }
  const { result } = await recordTraining(clerk, { body })
  await recordTraining(clerk, { body: { ...body, roster: '兴田村 村两委成员 张三' } })
  expect(await numbers('training-coverage', PLACES.village)).toEqual([1, 1, 0, 3, 100])
  const { items } = await listLedgerRows(clerk, { key: 'training-coverage', region: PLACES.village })
  expect(items[0]!.cells.slice(2)).toEqual([2, 3, 2, 0, 0, 1, 0, TODAY])
  await expect(recordTraining(clerk, { body: { ...body, roster: '月亮村 网格员 王五' } })).rejects.toMatchObject({ status: 422, errors: [{ path: 'roster', message: '第 1 行：没有「月亮村」这个村或者乡镇。' }] })
  await withdrawTraining(clerk, { params: { id: result.id }, body: { reason: '重复登记' } })
  expect((await numbers('training-coverage', PLACES.village))[3]).toBe(1)
})

it('R-067: leaflets ticked for a village count once a household; 帮扶政策 only for monitored ones', async () => {
  await db().leaflet.updateMany({ data: { withdrawnAt: new Date(0) } })
  const households = await db().household.findMany({ where: { villageCode: PLACES.village }, select: { id: true, monitoringStatus: true } })
  const ids = households.slice(0, 3).map(({ id }) => id)
  const body = { village: PLACES.village, kind: 'apply', deliveredOn: TODAY, deliveredBy: '陈某', households: ids }
  expect((await recordLeaflets(cadre, { body })).result).toMatchObject({ recorded: 3 })
  expect((await recordLeaflets(cadre, { body })).result).toMatchObject({ recorded: 0 })
  const [rows, coded, applied, unapplied] = await numbers('leaflet-coverage', PLACES.village)
  expect([rows, coded, applied, unapplied]).toEqual([households.length, households.length, 3, households.length - 3])
  const other = await db().household.findFirstOrThrow({ where: { villageCode: PLACES.otherVillage } })
  await expect(recordLeaflets(cadre, { body: { ...body, households: [other.id] } })).rejects.toMatchObject({ status: 422, errors: [{ path: 'households' }] })
  const plain = households.find(({ monitoringStatus }) => monitoringStatus === 'none')!
  await expect(recordLeaflets(cadre, { body: { ...body, kind: 'help', households: [plain.id] } })).rejects.toMatchObject({ status: 422, errors: [{ message: expect.stringContaining('不是监测对象') }] })
  await withdrawLeaflet(cadre, { params: { id: ids[0]! }, body: { kind: 'apply', deliveredOn: TODAY, reason: '勾错了' } })
  expect((await numbers('leaflet-coverage', PLACES.village))[2]).toBe(2)
})

it('a report is drafted from the figures of its place, frozen when it goes up, and a later one is a new edition', async () => {
  const desk = await reportDesk(cadre, {})
  expect(desk.title).toContain('自查报告')
  expect(desk.draft).toMatch(/^一、工作开展情况\n按照/)
  expect(desk.draft).toMatch(/共有农户 \d+ 户/)
  const at = desk.own.length
  const body = { region: PLACES.village, campaignId: desk.campaign!.id, text: `${desk.draft}\n二、经验做法\n逐户走访。`, approvedBy: '陈某' }
  const { result } = await submitReport(cadre, { body })
  expect(result.edition).toBe(at + 1)
  expect((await submitReport(cadre, { body: { ...body, text: '改过。' } })).result.edition).toBe(at + 2)
  const { sheet } = await getReport(clerk, { id: result.id })
  expect(sheet.above).toEqual([`第 ${at + 1} 版`, '审定人：陈某'])
  expect(sheet.blocks).toContainEqual({ kind: 'text', text: '逐户走访。' })
  const [pdf, again, word] = await Promise.all((['pdf', 'pdf', 'docx'] as const).map((as) => reportFile(clerk, result.id, as)))
  expect(pdf!.name).toBe(`${desk.title}（第${at + 1}版）.pdf`)
  expect((await pdfPages(pdf!.bytes)).join('')).toContain('逐户走访。')
  expect(Buffer.compare(Buffer.from(pdf!.bytes), Buffer.from(again!.bytes))).toBe(0)
  expect((await docxParts(word!.bytes)).get('word/document.xml')).toContain('逐户走访。')
  await expect(reportFile(await caller('village2.cadre'), result.id, 'pdf')).rejects.toMatchObject({ status: 404 })
  const { items } = await listLedgerRows(clerk, { key: 'campaign-reports', region: PLACES.village })
  expect(items[0]!.cells.slice(2, 5)).toEqual(['village', desk.title, at + 2])
  await expect(db().$executeRawUnsafe(`UPDATE "summary_report" SET "text" = 'x'`)).rejects.toThrow(/permission denied/)
})

it('a problem of a township itself stands beside its villages, and the sum has it', async () => {
  const view = await getLedger(clerk, { key: 'problem-ledger' })
  const own = view.items.find(({ code }) => code === PLACES.township)
  expect(own?.name).toBe('槐树湾乡本级')
  expect(view.items.reduce((sum, { numbers: [n] }) => sum + (n ?? 0), 0)).toBe(view.whole[0])
})

it('S-030 says that the layout is to come from the county, and what the records hold of the township', async () => {
  const { items } = await listLedgerRows(clerk, { key: 'township-module' })
  const households = await db().household.count({ where: { townshipCode: PLACES.township } })
  expect(items.map(({ cells }) => [cells[0], cells[2]])).toEqual([['槐树湾乡', households]])
})
