import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { dispatch } from '@/server/api/dispatch'
import type { Caller } from '@/server/kernel/actor'
import { noticeFile } from '@/server/notice/notice-file'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { on, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { pdfPages } from '../support/opened'
import { atNotice, printed } from './support'

let as: (username: string) => Client
let cadre: Caller
let cases: CaseUnderTest[]
beforeAll(async () => {
  as = await aCounty()
  await on('2026-05-18')
  cadre = await callerOf(as('village.cadre'))
  cases = [await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18')]
})

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it('a notice is the same PDF whenever it is asked for, and says what hangs on the wall', async () => {
  const sheet = await printed(cadre, cases, '2026-05-18')
  const first = await noticeFile(cadre, sheet.batchId, 'pdf')
  await on('2026-05-20')
  const again = await noticeFile(cadre, cases[0]!.id, 'pdf') // by a case in it as well
  expect([first.name, hash(again.bytes)]).toEqual([`${sheet.view.number}第1版.pdf`, hash(first.bytes)])
  const pages = await pdfPages(first.bytes)
  expect(pages).toHaveLength(1)
  for (const words of ['关于拟纳入防止返贫监测对象的公示', `编号：${sheet.view.number}`, '第1版', '监督电话：0564-7351234', '公示时间为5天，自2026年5月19日至5月23日', ...sheet.view.rows.map(({ headName }) => headName), '—1—', '2026年5月18日']) expect(pages[0]).toContain(words)
  const { printings } = await getNoticeBatch(cadre, { id: sheet.batchId })
  expect(printings.map(({ format }) => format)).toEqual(['pdf', 'pdf'])
})

it('a version that was withdrawn says so across the page', async () => {
  await on('2026-05-18')
  const first = await printed(cadre, cases, '2026-05-18')
  await printed(cadre, cases, '2026-05-19')
  const file = await noticeFile(cadre, first.batchId, 'pdf', '1')
  expect(file.name).toContain('（作废）')
  expect((await pdfPages(file.bytes)).join('')).toContain('作废')
  expect((await pdfPages((await noticeFile(cadre, first.batchId, 'pdf')).bytes)).join('')).not.toContain('作废')
})

it('through the contract: .pdf and .docx for the reader, nothing for another township', async () => {
  const response = await dispatch(new Request('http://localhost/api/v1/notices', { headers: { authorization: `Bearer ${as('county.approver').token}` } }), ['notices', `${cases[0]!.id}.docx`])
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'])
  expect(Buffer.from(await response.arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
  expect((await as('township2.clerk').get(`/notices/${cases[0]!.id}.pdf`)).status).toBe(404)
  expect((await as('village.cadre').get(`/notices/${cases[0]!.id}.txt`)).status).toBe(404)
})

it('a person with two hats reads where he may not print: the file is handed out and no printing of his is kept', async () => {
  const elsewhere = { ...(await callerOf(as('village2.cadre'))) }
  const both: Caller = { ...elsewhere, actor: { ...elsewhere.actor, hats: [...elsewhere.actor.hats, { id: 'inspects', role: 'inspector', region: PLACES.county }] } }
  const sheet = await printed(cadre, cases, '2026-05-19')
  const before = (await getNoticeBatch(cadre, { id: sheet.batchId })).printings.length
  expect(Buffer.from((await noticeFile(both, sheet.batchId, 'pdf')).bytes).subarray(0, 4).toString()).toBe('%PDF')
  expect((await getNoticeBatch(cadre, { id: sheet.batchId })).printings).toHaveLength(before)
  const here: Caller = { ...both, actor: { ...both.actor, hats: both.actor.hats.toReversed().concat({ id: 'clerk', role: 'townshipClerk', region: PLACES.township }) } }
  await noticeFile(here, sheet.batchId, 'pdf')
  expect((await getNoticeBatch(cadre, { id: sheet.batchId })).printings).toHaveLength(before + 1)
})
