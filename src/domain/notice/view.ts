import { z } from 'zod'
import { labelOf, type CaseKind, type Category, type MeasureCategory, type StepKind } from '../glossary'
import type { Procedure } from '../policy/schema'
import type { WorkingCalendar } from '../time/counting'
import { spokenDate, type LocalDate } from '../time/local-date'
import { noticePeriod } from './period'

/** Raised with every change of wording or columns: a printed sheet is stored with it. */
export const NOTICE_TEMPLATE_VERSION = 1

/**
 * One line of a notice. K-15, R-064: there is no field for identity number, telephone, account, health, disability, risk type,
 * income or address, so no template can show them.
 */
const row = z.strictObject({
  serial: z.int().min(1),
  headName: z.string(),
  place: z.string(),
  people: z.int(),
  category: z.string().nullable(),
  measures: z.array(z.string()).nullable(),
})

/** A notice or announcement as it is printed and stored. */
export const noticeView = z.strictObject({
  template: z.enum(['identificationNotice', 'eliminationNotice', 'rollbackNotice', 'identificationAnnouncement', 'eliminationAnnouncement']),
  templateVersion: z.int(),
  number: z.string(),
  version: z.int().min(1),
  title: z.string(),
  paragraphs: z.array(z.string()),
  columns: z.array(z.string()),
  rows: z.array(row),
  period: z.strictObject({ days: z.int(), firstOn: z.string(), endsOn: z.string() }).nullable(),
  issuer: z.string(),
  datedOn: z.string(),
})

export type NoticeRow = z.output<typeof row>
export type NoticeView = z.output<typeof noticeView>

/** What a sheet is made from. More than this may be at hand; nothing more is taken. */
export interface NoticeHousehold {
  headName: string
  villagerGroup: string
  people: number
  category: Category | null
  measures: readonly MeasureCategory[]
}

export interface NoticeSheet {
  number: string
  version: number
  township: string
  village: string
  telephone: string
  /** Planned day of posting; the printed days follow from it. */
  datedOn: LocalDate
  households: readonly NoticeHousehold[]
}

type Template = { lead: string; title: string }

const notices: Partial<Record<CaseKind, Template>> = {
  identification: { title: '拟纳入防止返贫监测对象', lead: '拟将下列 {n} 户纳入防止返贫监测对象' },
  elimination: { title: '拟消除风险监测对象', lead: '拟将下列 {n} 户监测对象标注为风险消除' },
  rollback: { title: '拟回退监测对象', lead: '拟将下列 {n} 户回退为未消除风险的监测对象' },
}

const announcements: Partial<Record<CaseKind, Template>> = {
  identification: { title: '防止返贫监测对象', lead: '下列 {n} 户纳入防止返贫监测对象' },
  elimination: { title: '风险消除监测对象', lead: '下列 {n} 户监测对象标注为风险消除' },
}

/** Steps as neighbours read them; the others are not named to the public. */
const spoken: Partial<Record<StepKind, string>> = {
  application: '农户申请', villageNomination: '村提出名单', householdVerification: '入户核实', infoComparison: '信息比对', villageReview: '村级民主评议', townshipFeedback: '乡镇反馈',
}

/** 公示 for the households of one village; null for a kind or procedure that is not posted. */
export function publicNoticeView(kind: CaseKind, procedure: Pick<Procedure, 'steps'>, sheet: NoticeSheet, isWorkingDay?: WorkingCalendar): NoticeView | null {
  const at = procedure.steps.findIndex((step) => step.kind === 'publicNotice')
  const rules = procedure.steps[at]?.rules
  const template = notices[kind]
  if (!template || !rules?.['R-047']) return null
  const { days } = rules['R-047']
  const { firstOn, endsOn } = noticePeriod(rules['R-047'], sheet.datedOn, sheet.datedOn, isWorkingDay)
  const done = procedure.steps.slice(0, at).flatMap((step) => spoken[step.kind] ?? [])
  const { township, village } = sheet
  return {
    ...common(sheet, kind === 'elimination' && !!rules['R-065']),
    template: `${kind as 'identification' | 'elimination' | 'rollback'}Notice`,
    title: `${township}${village}关于${template.title}的公示`,
    paragraphs: [
      `经${listed(done)}，${template.lead.replace('{n}', String(sheet.households.length))}，现予公示。`,
      `公示时间为 ${days} 天，自${yearOf(firstOn)}年${spokenDate(firstOn, firstOn)}至${spokenDate(endsOn, firstOn)}。公示期内，对公示对象有异议的，可以当面、书面或者电话向${village}村民委员会、${township}人民政府反映。反映情况应当实事求是，反映人信息予以保密。`,
      `监督电话：${sheet.telephone}（${township}人民政府）`,
    ],
    period: { days, firstOn, endsOn },
    issuer: `${village}村民委员会`,
  }
}

/** 结果公告, in the township's name; null for a kind that is not announced. */
export function announcementView(kind: CaseKind, sheet: NoticeSheet): NoticeView | null {
  const template = announcements[kind]
  if (!template) return null
  const { township, village } = sheet
  return {
    ...common(sheet, false),
    template: `${kind as 'identification' | 'elimination'}Announcement`,
    title: `${township}人民政府关于${village}${template.title}的公告`,
    paragraphs: [`经县级乡村振兴部门审核批准，${template.lead.replace('{n}', String(sheet.households.length))}，现予公告。`, `监督电话：${sheet.telephone}（${township}人民政府）`],
    period: null,
    issuer: `${township}人民政府`,
  }
}

function common({ number, version, village, datedOn, households }: NoticeSheet, showsMeasures: boolean) {
  const columns = ['序号', '户主姓名', '村、组', '家庭人口', '监测对象类别', ...(showsMeasures ? ['帮扶措施类别'] : [])]
  const rows = households.map(({ headName, villagerGroup, people, category, measures }, i): NoticeRow => ({
    serial: i + 1, headName, place: `${village}${villagerGroup}`, people,
    category: category && labelOf('category', category), measures: showsMeasures ? publicMeasures(measures) : null,
  }))
  return { templateVersion: NOTICE_TEMPLATE_VERSION, number, version, columns, rows, datedOn }
}

/** 健康帮扶 and 综合保障 tell of illness: both are printed as 保障类措施 (K-15, R-065). */
function publicMeasures(measures: readonly MeasureCategory[]): string[] {
  const printed = measures.map((category) => (category === 'health' || category === 'socialSecurity' ? '保障类措施' : labelOf('measureCategory', category)))
  return [...new Set(printed)]
}

const yearOf = (date: LocalDate): string => date.slice(0, 4)

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words.at(-1)}`)
