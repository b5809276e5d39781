import { z } from 'zod'
import { labelOf, type CaseKind, type Category } from '../glossary'
import { noticeView } from '../notice/view'

/** Raised with every change of wording or columns: an issued reply is stored with it. */
export const REPLY_TEMPLATE_VERSION = 2

/** 批复 (F-024) as it is issued and stored: to whom, which households, by whom; nothing that a notice may not show either (K-15). */
export const replyView = z.strictObject({ ...noticeView.shape, template: z.literal('reply') })
export type ReplyView = z.output<typeof replyView>

export interface ReplyOf {
  number: string
  township: string
  kind: CaseKind
  issuer: string
  datedOn: string
  households: readonly { headName: string; place: string; people: number; category: Category | null }[]
}

/** What the county agrees to, by the kind of the cases. */
const AGREED: Record<CaseKind, { matter: string; then: string }> = {
  identification: { matter: '纳入防止返贫监测对象', then: '请按规定及时公告、告知农户，录入系统，落实帮扶责任人，制定帮扶计划。' },
  elimination: { matter: '标注风险消除监测对象', then: '请按规定及时告知农户，录入系统，继续跟踪回访，防止再次出现风险。' },
  rollback: { matter: '回退监测对象', then: '请按规定办理系统操作，恢复监测和帮扶，并告知农户。' },
  removal: { matter: '清退监测对象', then: '请按规定办理系统操作，并向农户说明理由。' },
}

/** The reply to one township on its approved cases of one kind. */
export function replyOf({ number, township, kind, issuer, datedOn, households }: ReplyOf): ReplyView {
  const { matter, then } = AGREED[kind]
  const people = households.reduce((all, { people }) => all + people, 0)
  return {
    template: 'reply', templateVersion: REPLY_TEMPLATE_VERSION, number, version: 1, title: `关于${township}${matter}的批复`,
    paragraphs: [
      `${township}人民政府：`,
      `你${/[乡镇]$/.exec(township)?.[0] ?? '单位'}上报的拟${matter}名单收悉。经逐户审核，现批复如下：`,
      `同意将${households[0]?.headName ?? ''}等 ${households.length} 户 ${people} 人${matter}，名单附后。`,
      then,
    ],
    columns: ['序号', '户主姓名', '村、组', '家庭人口', '监测对象类别'],
    rows: households.map(({ headName, place, people, category }, i) => ({ serial: i + 1, headName, place, people, category: category && labelOf('category', category), measures: null })),
    period: null, issuer, datedOn,
  }
}
