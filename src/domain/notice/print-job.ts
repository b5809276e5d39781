import { fact, toSign, wide } from '../document/grid'
import { layout } from '../document/layout'
import { grid, heading, list, text, type DocumentSheet } from '../document/sheet'
import { day } from '../form/words'
import { spokenDate, type LocalDate } from '../time/local-date'
import type { Batch } from './batch'
import { officialSheet } from './sheet'
import type { NoticeView } from './view'

/** One stored paper of a print job, in force. */
export interface JobPaper {
  id: string
  batchId: string
  act: Batch['act']
  version: number
  view: NoticeView
  /** Sheets of A4, printed on one side. */
  sheets: number
  /** How often this version was printed before. */
  prints: number
}

/** The papers of one village, and who takes them. */
export interface JobVillage {
  code: string
  village: string
  township: string
  /** Village cadres with an account there. */
  receivers: readonly string[]
  papers: readonly JobPaper[]
}

export interface PrintJob {
  on: LocalDate
  by: string
  villages: readonly JobVillage[]
}

export const sheetsOfPaper = (view: NoticeView): number => layout([officialSheet(view, false)]).length

/** What a village is handed in this job. */
export function countsOf({ papers }: Pick<JobVillage, 'papers'>) {
  const sum = (of: (paper: JobPaper) => number) => papers.reduce((all, paper) => all + of(paper), 0)
  return {
    notices: sum(({ act }) => Number(act === 'notice')), announcements: sum(({ act }) => Number(act === 'announcement')),
    households: sum(({ view }) => view.rows.length), sheets: sum(({ sheets }) => sheets),
  }
}

/** A whole job in the order of printing: its list where it is for several villages, then for each village the cover slip and its papers. */
export const jobSheets = (job: PrintJob): DocumentSheet[] => [
  ...(job.villages.length > 1 ? [jobList(job)] : []),
  ...job.villages.flatMap((village) => [coverSlip(job, village), ...village.papers.map(({ view }) => officialSheet(view, false))]),
]

const townshipsOf = ({ villages }: PrintJob): string => [...new Set(villages.map(({ township }) => township))].join('、')

/** 打印清单: what is in the job, village by village, with room for who takes it away. */
export function jobList(job: PrintJob): DocumentSheet {
  const counts = job.villages.map(countsOf)
  const sum = (of: 'notices' | 'announcements' | 'households' | 'sheets') => String(counts.reduce((all, one) => all + one[of], 0))
  const rows = job.villages.map(({ village, receivers }, i) => {
    const { notices, announcements, households, sheets } = counts[i]!
    return [String(i + 1), village, String(notices), String(announcements), String(households), String(sheets), receivers.join('、'), '']
  })
  return {
    title: `${townshipsOf(job)}公示公告打印清单`, paper: 'A4', above: [`制表人：${job.by}`, `${job.villages.length} 个村`, day(job.on)],
    blocks: [list([['序号', 2], ['村', 4], ['公示（份）', 3], ['公告（份）', 3], ['户数', 2.5], ['纸张（张）', 3], ['接收人', 5], ['签收', 5]], [...rows, ['', '合计', sum('notices'), sum('announcements'), sum('households'), sum('sheets'), '', '']], { rowHeight: 11 })],
    note: '纸张按单面计，不含本清单和各村交接单。接收人为该村在系统中的村干部。',
  }
}

/** 交接单 of one village: which papers with number and version, how many sheets, who takes them. */
export function coverSlip({ on, by }: PrintJob, { village, township, receivers, papers }: JobVillage): DocumentSheet {
  const { notices, announcements, sheets } = countsOf({ papers })
  const handed = [notices > 0 && `公示 ${notices} 份`, announcements > 0 && `公告 ${announcements} 份`].filter(Boolean).join('、')
  return {
    title: `${village}公示公告交接单`, paper: 'A4', above: [`${township}${village}`, '', day(on)],
    blocks: [
      list(
        [['序号', 12], ['名称', 44], ['编号', 46], ['版本', 15], ['户数', 12], ['张数', 12], ['张贴日期', 20], ['备注', 20]],
        papers.map(({ version, view, sheets: own }, i) => [String(i + 1), subjectOf(view.title), view.number, `第${version}版`, String(view.rows.length), String(own), spokenDate(view.datedOn, on), version > 1 ? '收回旧版' : '']),
      ),
      text(`本次交付${handed}，共 ${sheets} 张。请按所列日期张贴于村务公开栏，张贴后拍照，并在系统确认张贴。`),
      heading('交接'),
      grid([[...fact('交出人', by), ...fact('交出日期', day(on))], [...fact('接收人', receivers.join('、')), ...fact('接收日期', day(null))], [...toSign('接收人（签字）'), ...toSign('核对张数', '　　　　张')], wide('备注', '')]),
    ],
  }
}

/** 「拟纳入防止返贫监测对象的公示」: the title without who issues it. */
const subjectOf = (title: string): string => title.replace(/^.*?关于/, '')
