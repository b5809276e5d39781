import { describe, expect, it } from 'vitest'
import { list, type DocumentSheet } from '@/domain/document/sheet'
import { archiveSheets } from '@/domain/form/archive'
import { formNumbered } from '@/domain/form/registry'
import { jobSheets, sheetsOfPaper } from '@/domain/notice/print-job'
import { officialSheet } from '@/domain/notice/sheet'
import { announcementView, publicNoticeView, type NoticeSheet } from '@/domain/notice/view'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import { replyOf } from '@/domain/reply/view'
import { pdfOf } from '@/server/document/pdf'
import { aBlankPaper, aCasePart, aHouseholdPaper, aRegionPaper, aRosterLine } from '../../builders/form-paper'
import { aNotice } from '../../builders/notice-view'
import { pdfLines, pdfPages, pdfSizes } from '../support/opened'

// What stands on each page of a PDF, opened again: a change of wording, order, paper or page break shows here. Made anew by `vitest -u`.

const posted: NoticeSheet = {
  number: '板棚公示〔2026〕2号', version: 1, township: '槐树湾乡', village: '板棚村', telephone: '0564-7351234', datedOn: '2026-05-18',
  households: Array.from({ length: 14 }, (_, i) => ({ headName: `蔡某${'甲乙丙丁'[i % 4]!}`, villagerGroup: '东岗组', people: 1 + (i % 5), category: (['marginal', 'unstableOutOfPoverty', 'suddenHardship'] as const)[i % 3]!, measures: ['health', 'industry'] as const })),
}
const household = (number: 'F-008', paper = aHouseholdPaper({ case: aCasePart() })): readonly DocumentSheet[] => {
  const form = formNumbered(number)
  if (form.subject !== 'household') throw new Error(number)
  return [form.make(paper)]
}
const screening = (blank: boolean): readonly DocumentSheet[] => {
  const form = formNumbered('F-001')
  if (form.subject !== 'region') throw new Error('F-001')
  const roster = Array.from({ length: 12 }, (_, i) => aRosterLine(i + 1, i === 2 ? { keyGroups: ['disabledFamily'] } : {}))
  return [form.make(aRegionPaper({ roster, options: blank ? { blank: true } : {} }))].flat()
}
const village = (name: string, households: number[]) => ({
  code: name, village: name, township: '槐树湾乡', receivers: ['蒋光明'],
  papers: households.map((n, i) => ({ id: `${name}${i}`, batchId: name, act: 'notice' as const, version: i + 1, view: aNotice(n, { version: i + 1, number: `${name.slice(0, -1)}公示〔2026〕${i + 1}号` }), sheets: sheetsOfPaper(aNotice(n)), prints: 0 })),
})

const papers: Record<string, () => readonly DocumentSheet[]> = {
  notice: () => [officialSheet(publicNoticeView('identification', hunanCounty6500.procedures.identification!, posted)!, false)],
  'notice-of-elimination': () => [officialSheet(publicNoticeView('elimination', hunanCounty6500.procedures.elimination!, posted)!, false)],
  'notice-withdrawn': () => [officialSheet(aNotice(2), true)],
  announcement: () => [officialSheet(announcementView('identification', posted)!, false)],
  reply: () => [officialSheet(replyOf({ number: '监测批复〔2026〕1号', township: '槐树湾乡', kind: 'identification', issuer: '金寨县巩固拓展脱贫攻坚成果领导小组', datedOn: '2026-05-26', households: posted.households.map(({ headName, people, category }) => ({ headName, place: '板棚村东岗组', people, category })) }), false)],
  'F-001': () => screening(false),
  'F-001-blank': () => screening(true),
  'F-008': () => household('F-008'),
  'F-008-blank': () => household('F-008', aBlankPaper()),
  archive: () => archiveSheets({
    paper: aHouseholdPaper(), screenings: [['2026年5月5日', '2026年集中排查', '未全部达标', '否', '是', '李明']],
    cases: [{ title: '识别', acts: [['2026年5月6日', '入户核实', '提交', '赵文娟（乡镇经办员）', '']], notices: [['2026年5月11日', '2026年5月16日', '村务公开栏', '已结束', '无']], forms: household('F-008') }],
    visits: [['2026年4月1日', '詹志强', '', '情况稳定']], evaluations: [], lookBacks: [], timeline: [['2026年5月6日', '入户核实', '赵文娟', '']], photos: [],
  }),
  'print-job': () => jobSheets({ on: '2026-05-18', by: '赵文娟', villages: [village('板棚村', [3, 20]), village('兴田村', [5])] }),
}

describe('golden PDFs', () => {
  for (const [name, make] of Object.entries(papers))
    it(name, async () => {
      const file = await pdfOf(make(), { madeAt: new Date('2026-05-18T01:00:00Z'), demo: false })
      const [pages, sizes] = await Promise.all([pdfLines(file), pdfSizes(file)])
      await expect(pages.map((page, i) => `# ${i + 1}　${sizes[i]}\n${page.join('\n')}\n`).join('\n')).toMatchFileSnapshot(`golden/${name}.txt`)
    })
  it('differ where the paper differs', async () => {
    const text = async (rows: string[][]) => (await pdfPages(await pdfOf([{ title: '表', above: [], paper: 'A4', blocks: [list([['姓名', 1]], rows)] }], { madeAt: new Date(0), demo: false }))).join()
    expect(await text([['甲']])).not.toBe(await text([['乙']]))
  })
})
