import { labelOf, type KeyGroup, type Safeguard } from '../../glossary'
import type { Figures, RegionPaper } from '../data/region'
import { closing, grid, heading, lines, list, text, type DocumentSheet } from '../../document/sheet'
import { fact, wide } from '../../document/grid'
import { above, placeWords, unitOf, yearOf } from '../place'
import { amount, day, listed } from '../words'
import { AWAITED } from './named-sheet'

const COUNTS = [
  ['农户数', 'households'], ['人口数', 'people'], ['已排查户数', 'screened'], ['重点户数', 'keyHouseholds'], ['自主申报户数', 'applies'], ['未全部达标户数', 'safeguardsUnmet'], ['收入未超监测线户数', 'belowLine'],
  ['监测对象户数', 'monitored'], ['监测对象人数', 'monitoredPeople'], ['已消除风险户数', 'eliminated'], ['本次新识别户数', 'newlyIdentified'], ['本次消除户数', 'newlyEliminated'], ['本次回退户数', 'rolledBack'],
] as const satisfies readonly (readonly [string, keyof Figures])[]

const totalOf = (figures: readonly Figures[], count: Exclude<keyof Figures, 'place'>): number => figures.reduce((sum, place) => sum + place[count], 0)

const countsOf = (figures: readonly Figures[]): string[][] => [
  ...figures.map((place) => [place.place, ...COUNTS.map(([, count]) => String(place[count]))]), ...(figures.length > 1 ? [['合计', ...COUNTS.map(([, count]) => String(totalOf(figures, count)))]] : []),
]

/** F-011 集中排查情况统计表: no source prints its columns; the figures are those of the register, never typed (R-153). */
export const statisticsSheet = (paper: RegionPaper): DocumentSheet => ({
  title: `${unitOf(paper)}${yearOf(paper)}防止返贫监测帮扶集中排查情况统计表`, above: above(paper), paper: 'A3 landscape',
  note: `${AWAITED}。各栏由系统按登记数据计算，截至${day(paper.today)}。`,
  blocks: [list([['单位', 4], ...COUNTS.map(([title]) => [title, 3] as const)], countsOf(paper.figures), { least: 6 }), closing(unitOf(paper), day(paper.options.blank ? null : paper.today))],
})

/** F-012 集中排查情况登记表: every household, what was found and in which group it is (000 篇三 二1). */
export const registerSheet = (paper: RegionPaper): DocumentSheet => ({
  title: `${unitOf(paper)}${yearOf(paper)}防止返贫监测帮扶集中排查情况登记表`, above: above(paper), paper: 'A3 landscape',
  blocks: [
    list(
      [['序号', 2], ['户主姓名', 4], ['村民小组', 4], ['人口', 2], ['户类型', 4], ['监测状态', 4], ['“两不愁三保障”及饮水安全', 7], ['人均纯收入', 4], ['是否超过监测范围', 4], ['所属重点人群', 8], ['排查时间', 5], ['备注', 6]],
      paper.roster.filter(({ group }) => paper.options.group === undefined || group === paper.options.group).map(({ serial, headName, group, members, type, status, screening, keyGroups, perCapita }) => [
        String(serial), headName, group, String(members), type, status, screening ? metWords(screening.unmet) : '', amount(perCapita), screening ? (screening.aboveLine ? '是' : '否') : '',
        groupWords(screening?.keyGroups ?? keyGroups), screening ? day(screening.on) : '', screening?.note ?? '',
      ]),
      { least: 12, rowHeight: 10 },
    ),
  ],
  note: `监测范围：家庭年人均纯收入 ${paper.policy.line}。以村为单位逐户登记，报镇乡村振兴工作站。`,
})

const metWords = (unmet: readonly Safeguard[]): string => (unmet.length === 0 ? '全部达标' : `${listed(unmet.map((item) => labelOf('safeguard', item)))}未达标`)
const groupWords = (groups: readonly KeyGroup[]): string => listed(groups.map((group) => labelOf('keyGroup', group)))

/** F-015 排查整改工作台账: 排查规模、排查结果、整改情况; 附表 to the township, 附件3 stays in the village (002 总结二 要求(三)). */
export const rectificationSheet = (paper: RegionPaper): DocumentSheet => ({
  title: '防止返贫动态监测和帮扶集中排查整改工作台账', above: above(paper), paper: 'A4',
  blocks: [
    heading('附表1　排查规模和排查结果'),
    grid(pairs(COUNTS.map(([title, count]) => [title, paper.options.blank ? '' : String(totalOf(paper.figures, count))]))),
    heading('附表2　整改情况'),
    list([['序号', 2], ['户主姓名', 4], ['存在问题', 8], ['整改措施', 7], ['责任人', 4], ['整改时限', 5], ['完成情况', 4]], paper.problems.map(({ headName, text: found, measures = '', responsible = '', dueOn = null, state = '' }, i) => [String(i + 1), headName, found, measures, responsible, dueOn ? day(dueOn) : '', state]), { least: 8, rowHeight: 12 }),
    closing(unitOf(paper), day(paper.options.blank ? null : paper.today)),
  ],
  note: '附表1、附表2报镇政府，本村明细（附件3）由村留存。',
})

/** Facts two by two. */
function pairs(facts: readonly (readonly [string, string])[]) {
  return Array.from({ length: Math.ceil(facts.length / 2) }, (_, i) => facts.slice(2 * i, 2 * i + 2)).map((two) => (two.length === 2 ? two.flatMap(([label, value]) => fact(label, value)) : wide(two[0]![0], two[0]![1])))
}

/** F-026 总结报告, 自查报告: what was done with the figures of the register, what was learnt, problems, causes, what comes next (000 篇三 三; 003 四(五); 004 三(五)). */
export function summaryReport(paper: RegionPaper): DocumentSheet {
  const { figures, campaign, policy } = paper
  const of = (count: Exclude<keyof Figures, 'place'>) => (paper.options.blank ? '＿＿' : String(totalOf(figures, count)))
  return {
    title: `${unitOf(paper)}${yearOf(paper)}防止返贫监测帮扶集中排查${paper.level === 'village' ? '自查报告' : '总结报告'}`, above: [], paper: 'A4',
    blocks: [
      heading('一、工作开展情况'),
      text(`按照《${policy.title}》要求，${campaign ? `${day(campaign.startsOn)}至${day(campaign.dueOn)}，` : ''}${placeWords(paper)}以家庭为单位开展集中排查。共有农户 ${of('households')} 户 ${of('people')} 人，已排查 ${of('screened')} 户，其中核查重点户 ${of('keyHouseholds')} 户，自主申报 ${of('applies')} 户。`),
      text(`排查发现“两不愁三保障”及饮水安全未全部达标 ${of('safeguardsUnmet')} 户，家庭人均纯收入未超过 ${policy.line} 的 ${of('belowLine')} 户。本次新识别监测对象 ${of('newlyIdentified')} 户，标注风险消除 ${of('newlyEliminated')} 户，回退 ${of('rolledBack')} 户。截至${day(paper.today)}，未消除风险监测对象 ${of('monitored')} 户 ${of('monitoredPeople')} 人，已消除风险 ${of('eliminated')} 户。`),
      heading('二、经验做法'), lines(4), heading('三、存在问题和原因分析'), ...problemWords(paper), lines(4), heading('四、下一步工作打算'), lines(4),
      grid([wide('主要领导审定', '', 24)]), closing(unitOf(paper), day(paper.options.blank ? null : paper.today)),
    ],
    note: '经主要领导审定后，盖章扫描件和电子版一并上报。',
  }
}

const problemWords = ({ problems }: RegionPaper) => {
  const topics = [...new Set(problems.map(({ topic }) => topic))]
  return problems.length > 0 ? [text(`系统登记数据显示需核实整改的情形 ${problems.length} 条：${topics.map((topic) => `${topic} ${problems.filter((one) => one.topic === topic).length} 条`).join('、')}。`)] : []
}
