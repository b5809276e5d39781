import type { CaseKind } from '../glossary'
import type { HouseholdPaper } from './data/household'
import type { FormOptions, RegionLevel, RegionPaper } from './data/region'
import type { DocumentSheet } from '../document/sheet'
import type { FormNumber } from './numbers'
import { approvalSheet } from './papers/approval-sheet'
import { registerSheet, rectificationSheet, statisticsSheet, summaryReport } from './papers/campaign-sheets'
import { collectionSheet } from './papers/collection-sheet'
import { evaluationSheet, stabilitySheet } from './papers/elimination-sheets'
import { leaflet } from './papers/leaflet'
import { caseList, departmentList, dutyList, monitoringLedger, problemList, requestList } from './papers/lists'
import { measuresSheet } from './papers/measures-sheet'
import { meetingRecord } from './papers/meeting-record'
import { namedOfHousehold, namedOfRegion } from './papers/named-sheet'
import { application, promise } from './papers/promise'
import { screeningSheet } from './papers/screening-sheet'
import { surveySheet } from './papers/survey-sheet'

/** How much of a form its source fixes: the columns, the content, or the name only (P, T, N of domain.md §4). */
export type Fixed = 'columns' | 'content' | 'name'

/** What a form of a place is filled from besides the place, the policy and the campaign. */
export type Need = 'roster' | 'cases' | 'figures' | 'monitored' | 'problems'

interface Common {
  number: FormNumber
  /** As the source calls it; a policy may name it otherwise. */
  name: string
  fixed: Fixed
  /** Signed or read by households, or hung up: not under a policy whose objects do not apply. */
  faces?: true
  /** Where its values come from and where it goes; on screen only. */
  from: string
  goes: string
}

export interface HouseholdForm extends Common {
  subject: 'household'
  /** The procedure it belongs to. */
  kind: CaseKind
  /** The household's own signed paper, on which whole identity numbers have a use. */
  wholeNumbers?: true
  make(paper: HouseholdPaper): DocumentSheet
}

export interface RegionForm extends Common {
  subject: 'region'
  levels: readonly RegionLevel[]
  needs: readonly Need[]
  /** Variants that the address may choose. */
  variants?: readonly { label: string; options: FormOptions }[]
  make(paper: RegionPaper): DocumentSheet | readonly DocumentSheet[]
}

/** Published or stored papers, which have a page of their own. */
export interface StoredForm extends Common {
  subject: 'stored'
  levels: readonly RegionLevel[]
  href: string
}

export type Form = HouseholdForm | RegionForm | StoredForm

const REGISTER = '农户登记、家庭成员'
const VISIT = '入户核实登记'
const CAMPAIGN = '集中排查登记'

const identification = { subject: 'household', kind: 'identification' } as const
const elimination = { subject: 'household', kind: 'elimination' } as const
const everywhere = ['village', 'township', 'county'] as const
const both = [{ label: '识别', options: { kind: 'identification' } }, { label: '风险消除', options: { kind: 'elimination' } }] as const

/** Every paper form of domain.md §4, in its order. */
export const forms: readonly Form[] = [
  { number: 'F-001', name: '防止返贫监测帮扶筛查表', fixed: 'columns', subject: 'region', levels: ['village'], needs: ['roster'], faces: true, from: REGISTER, goes: '筛查录入', make: screeningSheet },
  { number: 'F-002', name: '防止返贫动态监测排查表', fixed: 'content', ...identification, from: `${REGISTER}、${VISIT}`, goes: '入户核实', make: surveySheet },
  { number: 'F-003', name: '承诺授权书', fixed: 'content', ...identification, faces: true, wholeNumbers: true, from: REGISTER, goes: '授权登记，信息比对以此为据', make: promise },
  { number: 'F-004', name: '风险稳定消除核查表', fixed: 'content', ...elimination, from: `${REGISTER}、${VISIT}、帮扶措施`, goes: '风险消除核查', make: stabilitySheet },
  { number: 'F-005', name: '监测对象消除风险信息采集表', fixed: 'name', ...elimination, from: REGISTER, goes: '系统标注', make: namedOfHousehold('监测对象消除风险信息采集表') },
  { number: 'F-006', name: '防止返贫监测对象个人申请及承诺授权书', fixed: 'content', ...identification, faces: true, wholeNumbers: true, from: REGISTER, goes: '提交申请', make: application },
  { number: 'F-007', name: '防止返贫监测对象信息采集表', fixed: 'content', ...identification, from: `${REGISTER}、${VISIT}`, goes: '入户核实、系统录入', make: collectionSheet },
  { number: 'F-008', name: '防止返贫监测对象识别审批表', fixed: 'content', ...identification, from: `${VISIT}、评议、公示、审核、审批`, goes: '一户一档', make: approvalSheet },
  { number: 'F-009', name: '防止返贫监测对象帮扶措施落实情况表', fixed: 'content', ...elimination, from: '帮扶措施', goes: '风险消除公示、一户一档', make: measuresSheet },
  { number: 'F-010', name: '防止返贫监测对象风险消除评估表', fixed: 'content', ...elimination, from: `${VISIT}、评议、公示、审核、审批`, goes: '一户一档', make: evaluationSheet },
  { number: 'F-011', name: '防止返贫监测帮扶集中排查情况统计表', fixed: 'name', subject: 'region', levels: ['township', 'county'], needs: ['figures'], from: CAMPAIGN, goes: '上报', make: statisticsSheet },
  { number: 'F-012', name: '防止返贫监测帮扶集中排查情况登记表', fixed: 'content', subject: 'region', levels: ['village'], needs: ['roster'], from: `${REGISTER}、${CAMPAIGN}`, goes: '镇乡村振兴工作站', make: registerSheet },
  { number: 'F-013', name: '防止返贫监测帮扶集中排查村级问题清单', fixed: 'content', subject: 'region', levels: ['village'], needs: ['problems'], from: CAMPAIGN, goes: '问题整改', make: problemList('防止返贫监测帮扶集中排查村级问题清单', true) },
  { number: 'F-014', name: '入户调查表', fixed: 'name', ...identification, from: REGISTER, goes: '入户核实', make: namedOfHousehold('入户调查表') },
  { number: 'F-015', name: '排查整改工作台账', fixed: 'content', subject: 'region', levels: ['village'], needs: ['figures', 'problems'], from: CAMPAIGN, goes: '镇政府；附件3由村留存', make: rectificationSheet },
  { number: 'F-016', name: '乡干包片到村人员名单', fixed: 'columns', subject: 'region', levels: ['township'], needs: [], from: '行政区划', goes: '印发各村', make: dutyList },
  { number: 'F-017', name: '公示（识别）', fixed: 'content', subject: 'stored', levels: ['village', 'township'], faces: true, href: '/notices', from: '案件', goes: '村内张贴' },
  { number: 'F-018', name: '公示（风险消除）', fixed: 'content', subject: 'stored', levels: ['village', 'township'], faces: true, href: '/notices', from: '案件', goes: '村内张贴' },
  { number: 'F-019', name: '结果公告', fixed: 'content', subject: 'stored', levels: ['village', 'township'], faces: true, href: '/notices', from: '案件', goes: '所在村公告' },
  { number: 'F-020', name: '拟纳入、拟消除风险监测对象名单', fixed: 'content', subject: 'region', levels: everywhere, needs: ['cases'], variants: both, from: '案件', goes: '上一级审核', make: caseList },
  { number: 'F-021', name: '会议记录', fixed: 'content', subject: 'region', levels: ['village'], needs: ['cases'], from: '评议登记', goes: '评议登记，照片留存', make: meetingRecord },
  {
    number: 'F-022', name: '风险消除回退、监测对象清退申请名单', fixed: 'content', subject: 'region', levels: everywhere, needs: ['cases'], from: '案件', goes: '上一级审核', make: requestList,
    variants: [{ label: '回退', options: { kind: 'rollback' } }, { label: '清退', options: { kind: 'removal' } }],
  },
  { number: 'F-023', name: '问题清单、问题台账', fixed: 'content', subject: 'region', levels: ['village', 'township'], needs: ['problems'], from: CAMPAIGN, goes: '问题整改', make: problemList('集中排查问题台账', false) },
  { number: 'F-024', name: '书面批复', fixed: 'content', subject: 'stored', levels: ['county'], href: '/replies', from: '县级审批', goes: '乡镇' },
  { number: 'F-025', name: '政策明白纸', fixed: 'name', subject: 'region', levels: ['village', 'township'], needs: [], faces: true, from: '现行方案', goes: '发放农户', make: leaflet },
  { number: 'F-026', name: '集中排查总结报告', fixed: 'content', subject: 'region', levels: everywhere, needs: ['figures', 'problems'], from: CAMPAIGN, goes: '上一级乡村振兴部门', make: summaryReport },
  { number: 'F-027', name: '拟监测对象名单、比对后审定名单', fixed: 'content', subject: 'region', levels: ['township', 'county'], needs: ['cases'], from: '案件', goes: '各行业部门、各乡镇', make: departmentList },
  { number: 'F-028', name: '全县防止返贫监测台账', fixed: 'name', subject: 'region', levels: ['township', 'county'], needs: ['monitored'], from: REGISTER, goes: '县级留存', make: monitoringLedger },
  { number: 'F-029', name: '规模性返贫防范预案', fixed: 'name', subject: 'region', levels: everywhere, needs: [], from: '行政区划', goes: '村、乡镇留存', make: namedOfRegion('规模性返贫防范预案') },
]

/** The form of a number. */
export const formNumbered = (number: FormNumber): Form => forms.find((form) => form.number === number)!
