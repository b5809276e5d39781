import { grid, heading, list, text, type DocumentSheet } from '../document/sheet'
import { wide, type Row } from '../document/grid'
import type { HouseholdPaper } from './data/household'
import { conditionRows, expenseRows, householdRows, incomeRows, keyGroupRows, measureRows, memberRows, placeAbove, risksInWords, safeguardRows } from './sections'
import { amount, dayOrEmpty, listed } from './words'

type Line = readonly string[]

/** What lies in the file of a household besides its forms, oldest first, in words. */
export interface Archive {
  paper: HouseholdPaper
  screenings: readonly Line[]
  /** Each case with its forms and what was done in it. */
  cases: readonly { title: string; acts: readonly Line[]; notices: readonly Line[]; forms: readonly DocumentSheet[] }[]
  visits: readonly Line[]
  evaluations: readonly Line[]
  lookBacks: readonly Line[]
  timeline: readonly Line[]
  photos: readonly Line[]
}

/** 一户一档 in one document (R-091; 002 总结一 动态管理; 004 二(一)3(7)): cover, household, each case with its forms, help, visits, timeline, photos. */
export function archiveSheets(archive: Archive): DocumentSheet[] {
  const { paper, cases } = archive
  return [cover(archive), household(paper), ...cases.flatMap(caseSheets(paper)), help(archive), course(archive)]
}

const part = (title: string, paper: HouseholdPaper, blocks: DocumentSheet['blocks']): DocumentSheet => ({ title, above: placeAbove(paper), paper: 'A4', blocks })

function cover({ paper, cases, visits, evaluations, photos }: Archive): DocumentSheet {
  const { household, place } = paper
  const counts: Row[] = [
    wide('户主姓名', household?.headName, 14), wide('户码', household?.code, 14), wide('所在村组', `${place.county}${place.township}${place.village}${place.group}`, 14),
    wide('监测状态', listed([household?.status ?? '', household?.category ?? '']), 14), wide('纳入时间', dayOrEmpty(household?.monitoredSince), 14), wide('消除时间', dayOrEmpty(household?.eliminatedOn), 14),
    wide(paper.policy.helperTitle, household?.helper ? `${household.helper.name}（${household.helper.unit}）` : '', 14),
    wide('卷内材料', `案件 ${cases.length} 件，走访 ${visits.length} 次，帮扶效果评估 ${evaluations.length} 次，照片 ${photos.length} 张`, 14), wide('打印时间', dayOrEmpty(paper.today), 14),
  ]
  return { title: '防止返贫监测帮扶\n一户一档', above: [], paper: 'official', blocks: [grid(counts)] }
}

const household = (paper: HouseholdPaper): DocumentSheet => {
  const { household: known, policy } = paper
  return part('一、家庭基本情况', paper, [
    grid(
      householdRows(paper), [wide('住址', known?.address), wide('户籍情况', known?.registration)], memberRows(known?.members, 0), conditionRows(known?.members, 0), keyGroupRows(paper),
      incomeRows(known?.income, policy.period), expenseRows(known?.expense), safeguardRows(known?.safeguards?.met), [wide('返贫致贫风险', risksInWords(known?.risks ?? []))],
    ),
  ])
}

const caseSheets = (paper: HouseholdPaper) => ({ title, acts, notices, forms }: Archive['cases'][number], i: number): DocumentSheet[] => [
  part(`二、案件办理（${i + 1}）${title}`, paper, [
    heading('办理经过'), list([['时间', 6], ['环节', 4], ['办理', 4], ['办理人', 5], ['情况', 9]], acts),
    ...(notices.length > 0 ? [heading('公示'), list([['张贴日期', 6], ['截止日期', 6], ['地点', 6], ['状态', 4], ['异议', 6]], notices)] : []),
  ]),
  ...forms,
]

function help({ paper, visits, evaluations, lookBacks, screenings }: Archive): DocumentSheet {
  const { household: known } = paper
  return part('三、排查、帮扶和走访', paper, [
    heading('集中排查'), list([['排查时间', 6], ['批次', 6], ['三保障及饮水', 4], ['收入超过监测线', 5], ['自主申报', 5], ['调查员', 3]], screenings, { least: 1 }),
    heading('帮扶计划'), text(known?.plan ? `${dayOrEmpty(known.plan.declaredOn)}申报，${known.plan.preparedBy}制定。依据：${known.plan.basedOn}` : '未登记。'),
    heading('帮扶措施'), grid(measureRows(known?.measures, 1)),
    ...(known?.measures.some((measure) => measure.amount !== null) ? [text(`登记金额合计 ${amount(known.measures.reduce((sum, measure) => sum + (measure.amount ?? 0), 0))} 元。`)] : []),
    heading('走访'), list([['日期', 6], ['走访人', 3], ['人均纯收入', 4], ['情况', 14]], visits, { least: 1 }),
    heading('帮扶效果评估'), list([['季度', 5], ['评估日期', 6], ['结果', 3], ['情况', 13]], evaluations, { least: 1 }),
    ...(lookBacks.length > 0 ? [heading('风险消除回头看'), list([['核查日期', 6], ['核查人', 3], ['结论', 5], ['情况', 13]], lookBacks)] : []),
  ])
}

const course = ({ paper, timeline, photos }: Archive): DocumentSheet =>
  part('四、时间线和照片目录', paper, [
    heading('时间线'), list([['时间', 6], ['事项', 9], ['办理人', 3], ['情况', 9]], timeline, { least: 1 }),
    heading('照片目录'), list([['拍摄上传时间', 6], ['种类', 5], ['上传人', 4], ['编号', 13]], photos, { least: 1 }),
  ])
