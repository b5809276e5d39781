import { findPolicy } from '@/domain/policy/variants'
import { coverageOf } from '@/domain/help/coverage'
import type { MeasureFacts } from '@/domain/help/measure-fit'
import { COUNTY_RULE } from '@/domain/refusal'
import { addDays } from '@/domain/time/local-date'
import { household, member, monitored, person } from '../../case/journey'
import { categoryAfter, deadline, earning, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 槐树湾乡2023年方案: prints 回退 and 清退 and the 10 days of help; identification and elimination come from 河南省2022年方案. */
const POLICY = 'anhui-huaishuwan-2023'
const desk = under(POLICY, 'henan-2022')

situations(POLICY, '监测范围 7900 元', [
  ['人均 7899.99 元，有风险', '三（一）', () => categoryAfter(desk.identification(), earning(7899.99)), '边缘易致贫户'],
  ['人均正好 7900 元，按范围内', '三（一）', () => categoryAfter(desk.identification(), earning(7900)), '边缘易致贫户'],
  ['人均 7900.01 元，没有刚性支出', COUNTY_RULE, () => desk.visit(earning(7900.01)), '不准 R-017'],
  ['人均 7900.01 元，意外事故支出大、生活严重困难', '三（一）', () => categoryAfter(desk.identification(), { ...earning(7900.01), ...hardship({ accident: 30_000 }) }), '突发严重困难户'],
  ['以落实低保为由不识别', '三（一）', () => desk.identification(household({ subsistenceAllowance: true })).try({ action: 'reject', data: { reason: '已享受低保' } }, person('villageCadre')), '准予，提示 R-022'],
])

/** The case is decided at the end of the notice, on 10 May. */
const decided = (declaredOn: string | null, days: number, inherits: 'henan-2022' | 'hunan-county-6500' = 'henan-2022') => {
  const journey = under(POLICY, inherits).identification().upTo('systemEntry')
  journey.facts = { ...journey.facts, plan: declaredOn ? { declaredOn } : null }
  return deadline(journey.on(addDays(journey.state.decidedOn!, days)), 'D-005')
}
situations(POLICY, '新增监测对象 10 天内制定帮扶措施', [
  ['第 10 天还没有制定', '三（二）', () => decided(null, 10), '2022-05-20 未到期'],
  ['第 11 天还没有制定', '三（二）', () => decided(null, 11), '2022-05-20 超期'],
  ['第 10 天制定的', '三（二）', () => decided('2022-05-20', 40), '2022-05-20 已办结'],
  ['第 11 天制定的', '三（二）', () => decided('2022-05-21', 40), '2022-05-20 超期'],
  ['承接湖南方案，10 天照样执行', '三（二）', () => decided(null, 11, 'hunan-county-6500'), '2022-05-22 超期'],
  ['识别 15 天随承接的河南方案', '二（一）4（1）', () => deadline(desk.identification(), 'D-001'), '2022-05-19 未到期'],
  ['承接湖南方案，没有 15 天', '识别（五）', () => deadline(under(POLICY, 'hunan-county-6500').identification(), 'D-001'), '无'],
], ['henan-2022', 'hunan-county-6500'])

const withoutLabour = monitored({ members: [member({ labour: 'lost' }), member({ id: 'm2', labour: 'none' })] })
situations(POLICY, '整户无劳动能力兜底保障户暂不标注风险消除', [
  ['整户无劳动力', '三（四）', () => desk.elimination(withoutLabour).trySubmit(earning(9000)), '不准 R-108'],
  ['写了例外理由也不行', '三（四）', () => desk.elimination(withoutLabour).trySubmit({ ...earning(9000), exceptionReason: '由子女赡养保障' }), '不准 R-108'],
  ['有一人是弱劳动力', '三（四）', () => desk.elimination(monitored({ members: [member({ labour: 'lost' }), member({ id: 'm2', labour: 'weak' })] })).trySubmit(earning(9000)), '准予'],
  ['收入超过 7900 元才算超过监测范围', '二（三）1', () => desk.elimination().trySubmit(earning(7900)), '不准 R-104'],
  ['整户无劳动力的，可以清退', '四（四）', () => desk.removal(withoutLabour).trySubmit({ basis: '槐树湾乡某村申请' }), '准予'],
], ['henan-2022'])

const safetyNet: MeasureFacts[] = [{ category: 'socialSecurity', targetRisk: 'illness', status: 'planned' }]
const working = (change: Parameters<typeof member>[0]) => monitored({ members: [member(change)] })
const lacks = (change: Parameters<typeof member>[0]) => {
  const { rules, measures: table } = findPolicy(POLICY)!
  const facts = { ...working(change), measures: safetyNet }
  return coverageOf({ rules, table, household: facts, gaps: [], today: OPENED }).map(({ rule }) => `提示 ${rule}`).join('，') || '无'
}
situations(POLICY, '开发式帮扶：有劳动能力、有劳动意愿', [
  ['有能力、有意愿，只有兜底', '三（一）、（二）', () => desk.measures(working({ willingToWork: true }), safetyNet), '提示 R-077'],
  ['有能力、没有意愿', '三（一）、（二）', () => desk.measures(working({ willingToWork: false }), safetyNet), '无'],
  ['意愿没有登记', '三（一）、（二）', () => desk.measures(working({ willingToWork: null }), safetyNet), '无'],
  ['没有劳动能力', '三（一）、（二）', () => desk.measures(working({ labour: 'lost' }), safetyNet), '无'],
  ['已有就业帮扶', '三（一）、（二）', () => desk.measures(working({}), [...safetyNet, { category: 'employment', targetRisk: 'illness', status: 'delivered' }]), '无'],
  ['只有弱劳动力，探索开发式帮扶', '三（二）', () => lacks({ labour: 'weak' }), '提示 R-079'],
  ['普通劳动力不在此列', '三（二）', () => lacks({ labour: 'ordinary' }), '无'],
])

const entry = (collectedBy: string, enteredBy: string, reviewedBy?: string, actor = person('townshipClerk')) =>
  desk.identification().upTo('systemEntry').trySubmit({ collectedBy, enteredBy, reviewedBy }, actor)
situations(POLICY, '信息采集录入至少 2 人，谁采集、谁录入、谁负责', [
  ['采集、录入是同一人', '四（四）', () => entry('甲某', '甲某'), '不准 R-140'],
  ['三栏都是同一人', '四（四）', () => entry('甲某', '甲某', '甲某'), '不准 R-140'],
  ['采集、录入同一人，另有一人审核', '四（四）', () => entry('甲某', '甲某', '乙某'), '准予'],
  ['采集、录入两人', '四（四）', () => entry('甲某', '乙某'), '准予'],
  ['由村干部录入', '四（四）', () => entry('甲某', '乙某', undefined, person('villageCadre')), '准予'],
])

situations(POLICY, '回退、清退：分村书面上报→工作站汇总→县局反馈→系统操作', [
  ['回退的环节', '四（四）', () => stepsOf(desk.rollback()), '村提出名单→乡镇审核→县级审批→系统录入'],
  ['清退的环节相同', '四（四）', () => stepsOf(desk.removal()), '村提出名单→乡镇审核→县级审批→系统录入'],
  ['没有登记书面材料', '四（四）', () => desk.rollback().trySubmit(), '准予，提示 R-126'],
  ['登记了书面材料', '四（四）', () => desk.rollback().trySubmit({ basis: '某村关于风险回退的申请' }), '准予'],
  ['县局没有反馈，先做系统操作', '四（四）', () => desk.rollback().submit().try({ action: 'submit', step: 'systemEntry', data: { collectedBy: '甲某', enteredBy: '乙某', enteredOn: OPENED } }, person('townshipClerk')), '不准 R-040'],
  ['不要省级备案文号', '四（四）', () => desk.rollback().upTo('systemEntry').trySubmit({ operatedBy: undefined, documentNumber: undefined }), '准予'],
])
