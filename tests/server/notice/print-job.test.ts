import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { getPrintJob } from '@/server/notice/get-print-job'
import { printJobFile } from '@/server/notice/print-job-file'
import { on, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { docxParts, pdfPages } from '../support/opened'
import { atNotice, printed } from './support'

let as: (username: string) => Client
let clerk: Caller
let cadre: Caller
const cases: CaseUnderTest[] = []
const numbers: string[] = []

/** Two villages with a paper each, a third case that came to its notice after the paper was made, and one without a paper. */
beforeAll(async () => {
  as = await aCounty()
  await on('2026-05-18')
  ;[clerk, cadre] = await Promise.all([callerOf(as('township.clerk')), callerOf(as('village.cadre'))])
  for (const village of [PLACES.village, PLACES.village, PLACES.otherVillage]) cases.push(await atNotice(as, '2026-05-18', village))
  numbers.push((await printed(clerk, cases.slice(0, 2), '2026-05-18')).number)
  numbers.push((await printed(clerk, cases.slice(2), '2026-05-19', { villageCode: PLACES.otherVillage })).number)
  await atNotice(as, '2026-05-18', PLACES.thirdVillage)
}, 120_000)

const logged = (format: string) => db().printLog.count({ where: { format, documentId: { not: { contains: '/' } } } })

describe('all villages of a township in one print job', () => {
  it('is listed village by village with what each is handed', async () => {
    const { job, unprepared, changed } = await getPrintJob(clerk, {})
    expect(job.villages.map(({ code, receivers, papers }) => [code, receivers.length, papers.map(({ view, version, sheets, prints }) => [view.number, version, sheets, prints])])).toEqual([
      [PLACES.village, 1, [[numbers[0], 1, 1, 0]]], [PLACES.otherVillage, 1, [[numbers[1], 1, 1, 0]]],
    ])
    expect([unprepared, changed]).toEqual([1, 0])
  })

  it('opened as PDF: the list, then for each village its cover slip and its papers; each paper is kept as a printing', async () => {
    const { job } = await getPrintJob(clerk, {})
    const [one, other] = job.villages
    const file = await printJobFile(clerk, {}, 'pdf')
    const pages = await pdfPages(file.bytes)
    expect(pages).toHaveLength(5)
    for (const words of ['公示公告打印清单', one!.village, other!.village, '合计2032', one!.receivers[0]!]) expect(pages[0]).toContain(words)
    for (const [at, village, number, households] of [[1, one!, numbers[0]!, 2], [3, other!, numbers[1]!, 1]] as const) {
      for (const words of [`${village.village}公示公告交接单`, number, '第1版', '拟纳入防止返贫监测对象的公示', '本次交付公示1份，共1张', '接收人（签字）', village.receivers[0]!, clerk.actor.name]) expect(pages[at]).toContain(words)
      expect(pages[at]).toContain(`第1版${households}1`)
      expect(pages[at + 1]).toContain(`编号：${number}`)
      expect(pages[at + 1]).toContain('—1—')
    }
    expect(await logged('pdf')).toBe(2)
    expect(await db().audit.count({ where: { action: 'notices.log-print', actorId: clerk.actor.id } })).toBe(2)
  })

  it('the same as .docx, a section for each paper', async () => {
    const xml = (await docxParts((await printJobFile(clerk, {}, 'docx')).bytes)).get('word/document.xml')!
    expect(xml.match(/<w:sectPr\b/g)).toHaveLength(5)
    for (const words of ['打印清单', '交接单', ...numbers]) expect(xml).toContain(words)
  })

  it('what was printed can be left out; one village can be printed alone', async () => {
    expect((await getPrintJob(clerk, { only: 'new' })).job.villages).toEqual([])
    await expect(printJobFile(clerk, { only: 'new' }, 'pdf')).rejects.toMatchObject({ status: 404 })
    const pages = await pdfPages((await printJobFile(clerk, { village: PLACES.otherVillage }, 'pdf')).bytes)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('交接单')
  })

  it('a village sees its own papers only, another township none, a county reader may not print', async () => {
    expect((await getPrintJob(cadre, {})).job.villages.map(({ code }) => code)).toEqual([PLACES.village])
    expect((await getPrintJob(cadre, { village: PLACES.otherVillage })).job.villages).toEqual([])
    expect((await getPrintJob(await callerOf(as('township2.clerk')), {})).job.villages).toEqual([])
    await expect(getPrintJob(await callerOf(as('county.approver')), {})).rejects.toMatchObject({ status: 403 })
  })

  it('who prints in one village and only reads in the others has the papers of the one', async () => {
    const both: Caller = { ...cadre, actor: { ...cadre.actor, hats: [...cadre.actor.hats, { id: 'h2', role: 'inspector', region: PLACES.county }] } }
    expect((await getPrintJob(both, {})).job.villages.map(({ code }) => code)).toEqual([PLACES.village])
  })

  it('a paper whose list has changed waits for its new version, whose slip takes the old one back', async () => {
    cases.push(await atNotice(as, '2026-05-18', PLACES.otherVillage))
    const before = await getPrintJob(clerk, { village: PLACES.otherVillage })
    expect(before.changed + before.unprepared).toBeGreaterThan(0)
    await printed(clerk, cases.slice(2), '2026-05-19', { villageCode: PLACES.otherVillage })
    const pages = await pdfPages((await printJobFile(clerk, { village: PLACES.otherVillage }, 'pdf')).bytes)
    expect(pages[0]).toContain('第2版2')
    expect(pages[0]).toContain('收回旧版')
  })
})
