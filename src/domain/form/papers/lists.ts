import { labelOf, type CaseKind } from '../../glossary'
import type { ListedCase, RegionPaper } from '../data/region'
import { closing, list, text, type DocumentSheet } from '../../document/sheet'
import { above, placeWords, unitOf, yearOf } from '../place'
import { amount, day } from '../words'
import { AWAITED } from './named-sheet'

const LEAST = 10

/** Which step of each level must be done for a case to stand on its list; the county's is decided. */
const STAGE = { village: 'villageReview', township: 'townshipReview', county: 'countyApproval' } as const

/** F-020: 初选、拟纳入、正式 and 拟消除、复核、正式, by level and kind (002 总结一 (五)、消除(二); 002 总结二 规则(三); 004 二(一)3). */
export function caseList(paper: RegionPaper): DocumentSheet {
  const kind = paper.options.kind === 'elimination' ? 'elimination' : 'identification'
  const rows = paper.cases.filter((one) => one.kind === kind && one.done.includes(STAGE[paper.level]))
  return {
    title: `${unitOf(paper)}${titles[kind][paper.level]}`, above: above(paper), paper: 'A4 landscape',
    blocks: [
      list(
        [['序号', 2], ['户主姓名', 4], ['村、组', 7], ['家庭人口', 3], ['监测对象类别', 6], ['人均纯收入（元）', 5], ['返贫致贫风险', 6], ['评议时间', 6], ['备注', 4]],
        rows.map((one, i) => [String(i + 1), one.headName, `${one.village}${one.group}`, String(one.members), one.category, amount(one.perCapita), one.risks, one.review ? day(one.review.meetingOn) : '', '']),
        { least: LEAST },
      ),
      text(`共 ${paper.options.blank ? '＿＿' : rows.length} 户 ${paper.options.blank ? '＿＿' : rows.reduce((sum, { members }) => sum + members, 0)} 人。`),
      closing(unitOf(paper), day(paper.options.blank ? null : paper.today)),
    ],
    note: '本名单供报送和审定使用，不作公示。',
  }
}

const titles: Record<'identification' | 'elimination', Record<RegionPaper['level'], string>> = {
  identification: { village: '初选监测对象名单', township: '拟纳入监测对象名单', county: '监测对象正式名单' },
  elimination: { village: '拟消除风险监测对象名单', township: '拟消除风险监测对象复核名单', county: '消除风险监测对象正式名单' },
}

/** F-022 回退、清退申请名单: written, by village, township or county (000 篇三 三; 000 篇五 L191; 003 四(四); 004 三(三)). */
export function requestList(paper: RegionPaper): DocumentSheet {
  const kind: CaseKind = paper.options.kind === 'removal' ? 'removal' : 'rollback'
  const name = kind === 'removal' ? '监测对象清退' : '风险消除回退'
  const rows = paper.cases.filter((one) => one.kind === kind)
  return {
    title: `${name}申请名单`, above: above(paper), paper: 'A4 landscape',
    blocks: [
      text(`${placeWords(paper)}经排查核实，下列农户需办理${name}，现予申请。`),
      list(
        [['序号', 2], ['户主姓名', 4], ['村、组', 7], ['家庭人口', 3], ['监测对象类别', 5], ['申请理由', 14], ['备注', 3]],
        rows.map((one, i) => [String(i + 1), one.headName, `${one.village}${one.group}`, String(one.members), one.category, one.reason, '']), { least: LEAST },
      ),
      closing(unitOf(paper), day(paper.options.blank ? null : paper.today)),
    ],
  }
}

/** F-027 拟监测对象名单 before the comparison, 比对后审定名单 after it (001 篇九 第一步、第三步). */
export function departmentList(paper: RegionPaper): DocumentSheet {
  const compared = paper.options.blank ? [] : paper.cases.filter(({ kind }) => kind === 'identification')
  const [before, after] = [compared.filter(({ done }) => !done.includes('infoComparison')), compared.filter(({ done }) => done.includes('infoComparison'))]
  const table = (rows: readonly ListedCase[]) => list([['序号', 2], ['户主姓名', 4], ['村、组', 8], ['家庭人口', 3], ['类别', 5], ['主要情况', 10], ['备注', 4]], rows.map((one, i) => [String(i + 1), one.headName, `${one.village}${one.group}`, String(one.members), one.category, one.reason || one.risks, '']), { least: 5 })
  return {
    title: `${unitOf(paper)}${yearOf(paper)}拟监测对象名单`, above: above(paper), paper: 'A4 landscape',
    blocks: [text('一、拟监测对象（待比对）'), table(before), text('二、比对后审定名单'), table(after), closing(unitOf(paper), day(paper.options.blank ? null : paper.today))],
    note: '内部工作名单，评定工作不宣传，结果不公示。',
  }
}

/** F-028 全县防止返贫监测台账, which the platform makes; here from the register (001 篇九 第四步). */
export const monitoringLedger = (paper: RegionPaper): DocumentSheet => ({
  title: `${paper.level === 'county' ? '全县' : unitOf(paper)}防止返贫监测台账`, above: above(paper), paper: 'A3 landscape', note: `${AWAITED}。由系统按登记数据生成，截至${day(paper.today)}。`,
  blocks: [
    list(
      [['序号', 2], ['村、组', 7], ['户主姓名', 4], ['人口', 2], ['类别', 5], ['返贫致贫风险', 6], ['纳入时间', 5], ['监测状态', 4], ['帮扶责任人', 4], ['帮扶措施', 8]],
      paper.monitored.map((one, i) => [String(i + 1), `${one.village}${one.group}`, one.headName, String(one.members), one.category, one.risks, one.since ? day(one.since) : '', one.status, one.helper, one.measures]), { least: LEAST },
    ),
  ],
})

/** F-016 乡干包片到村人员名单: 村名、乡干 (003 附件). Who answers for which village is written in by hand. */
export const dutyList = (paper: RegionPaper): DocumentSheet => ({
  title: `${paper.place.township}乡干包片到村人员名单`, above: [], paper: 'A4', blocks: [list([['村名', 4], ['乡干', 14]], paper.below.map((village) => [village, '']), { least: paper.below.length ? 0 : LEAST, rowHeight: 14 })],
  note: '同村有同名的，在姓名后注明性别。',
})

/** F-013 村级问题清单 (000 篇一 (六)) and F-023 问题清单、问题台账 (000 篇三 二1; 000 篇五 4; 003 四(三)): problem, source, responsible, due, state. */
export const problemList = (title: string, village: boolean) => (paper: RegionPaper): DocumentSheet => ({
  title: village ? `${yearOf(paper)}${title}` : `${unitOf(paper)}${title}`, above: above(paper), paper: 'A4 landscape',
  blocks: [
    list(
      [['序号', 2], ['户主或单位', 5], ['问题类别', 4], ['存在问题', 9], ['问题来源', 4], ['发现时间', 6], ['整改措施', 6], ['责任人', 3], ['整改时限', 4], ['销号情况', 4]],
      paper.problems.map((one, i) => [String(i + 1), `${village ? '' : one.village}${one.headName}`, one.topic, one.text, one.source, day(one.foundOn), one.measures ?? '', one.responsible ?? '', one.dueOn ? day(one.dueOn) : '', one.state ?? '']), { least: 10, rowHeight: 11 },
    ),
    text(`填写人（签字）：　　　　　　　　　　　　　　　　${day(paper.options.blank ? null : paper.today)}`),
  ],
  note: `问题类别：责任落实、政策落实（教育、医疗、住房、饮水、产业、就业、兜底保障）、工作落实、巩固成效、衔接补助资金使用管理、扶贫项目资产管理、乡村建设、乡村治理。${labelOf('channel', 'campaign')}和问题台账中已登记的由系统填出，其余由专人填写。`,
})
