import { lateEntry } from '@/domain/help/plan-entry'
import { findPolicy } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, monitored, pathsOf, person, type Journey } from '../../case/journey'
import { categoryAfter, deadline, earning, eliminated, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 随官屯镇方案: one line of procedure, no approval of the county; the notice decides. */
const POLICY = 'heze-suiguantun-6500'
const desk = under(POLICY)
const found = household({ firstOpenClueOn: '2022-05-02' })
const excused = { lateReason: '雨雪封路' }
const close = (journey: Journey) => journey.try({ action: 'close', data: {} }, actorFor('publicNotice'))
const posted = () => desk.identification().upTo('publicNotice').submit()

situations(POLICY, '识别程序：核实—评议—县比对—镇反馈—村公示—录入', [
  ['各环节的先后', '第3条', () => stepsOf(desk.identification()), '入户核实→村级评议→信息比对→乡镇反馈→公示→系统录入'],
  ['没有县级审批：公示结束之日为决定日 (R-053)', '第3条', () => desk.identification().upTo('systemEntry').state.decidedOn, '2022-05-10'],
  ['县级审批员没有可办的环节', COUNTY_RULE, () => desk.identification().upTo('systemEntry').trySubmit({}, person('countyApprover')), '无权'],
  ['镇级反馈由乡镇审核员登记', '第3条', () => desk.identification().upTo('townshipFeedback').trySubmit(), '准予'],
  ['镇级反馈，反馈日期在今天以后', '第3条', () => pathsOf(desk.identification().upTo('townshipFeedback').trySubmit({ feedbackOn: '2022-05-05' })).join(), 'feedbackOn'],
  ['镇级反馈没有做，不能公示', '第3条', () => desk.identification().upTo('townshipFeedback').try({ action: 'post', step: 'publicNotice', data: { postedOn: OPENED, place: '公开栏' } }, person('villageCadre')), '不准 R-040'],
  ['评议只有 2 人', COUNTY_RULE, () => desk.identification().upTo('villageReview').trySubmit({ attendees: [{ name: '子某', capacity: 'committee' }, { name: '丑某', capacity: 'committee' }], votesFor: 2 }), '不准 R-046'],
])

situations(POLICY, '入户核实和农户授权承诺 3 天', [
  ['发现线索第 3 天', '第3条', () => deadline(desk.identification(found).on('2022-05-05'), 'D-002'), '2022-05-05 未到期'],
  ['第 3 天核实', '第3条', () => desk.identification(found).on('2022-05-05').trySubmit(), '准予'],
  ['第 4 天核实，没有理由', '第3条', () => desk.identification(found).on('2022-05-06').trySubmit(), '不准 D-002'],
  ['第 4 天核实，写明理由', '第3条', () => desk.identification(found).on('2022-05-06').trySubmit(excused), '准予'],
  ['没有线索的，从发起之日起算', COUNTY_RULE, () => deadline(desk.identification(), 'D-002'), '2022-05-07 未到期'],
  ['没有识别总时限', COUNTY_RULE, () => deadline(desk.identification(found), 'D-001'), '无'],
  ['不授权，县级不能比对', '第3条', () => desk.identification().submit({ authorised: false }).upTo('infoComparison').trySubmit(), '不准 R-027'],
])

situations(POLICY, '村级公示正好 5 天', [
  ['张贴当天结束', '第3条', () => close(posted()), '不准 R-047'],
  ['第 5 天（印出的最后一天）', '第3条', () => posted().state.notices[0]!.endsOn, addDays(OPENED, 5)],
  ['第 5 天结束', '第3条', () => close(posted().on(addDays(OPENED, 5))), '不准 R-047'],
  ['第 6 天结束', '第3条', () => close(posted().on(addDays(OPENED, 6))), '准予'],
  ['异议未查实', COUNTY_RULE, () => close(posted().act({ action: 'object', data: { raisedOn: OPENED, by: '匿名', text: '收入不实' } }, person('villageCadre')).on(addDays(OPENED, 6))), '不准 R-049'],
])

/** The notice is closed on 10 May: the decision. */
const planned = (declaredOn: string | null, today: string) => {
  const journey = desk.identification().upTo('systemEntry')
  journey.facts = { ...journey.facts, plan: declaredOn ? { declaredOn } : null }
  return deadline(journey.on(today), 'D-005')
}
const entered = (declaredOn: string, enteredOn: string) => lateEntry(findPolicy(POLICY)!.rules, declaredOn, enteredOn)?.message ?? '按期'
situations(POLICY, '帮扶计划 10 天，次月录入（D-005、D-006）', [
  ['第 10 天', '第3条', () => planned(null, '2022-05-20'), '2022-05-20 未到期'],
  ['第 11 天', '第3条', () => planned(null, '2022-05-21'), '2022-05-20 超期'],
  ['第 10 天申报的', '第3条', () => planned('2022-05-20', '2022-07-01'), '2022-05-20 已办结'],
  ['当月录入', '第3条', () => entered('2022-05-20', '2022-05-31'), '按期'],
  ['次月最后一天录入', '第3条', () => entered('2022-05-20', '2022-06-30'), '按期'],
  ['再下月第一天录入 (R-071)', '第3条', () => entered('2022-05-20', '2022-07-01'), '帮扶计划 5月20日制定，应于次月录入，现已逾期。'],
  ['跨年：12 月制定，1 月 31 日录入', '第3条', () => entered('2022-12-30', '2023-01-31'), '按期'],
])

situations(POLICY, '省定监测线 6500 元', [
  ['人均 6499.99 元', '第4条', () => categoryAfter(desk.identification(), earning(6499.99)), '边缘易致贫户'],
  ['人均正好 6500 元，按范围内', '第4条', () => categoryAfter(desk.identification(), earning(6500)), '边缘易致贫户'],
  ['人均 6500.01 元，没有突发困难', COUNTY_RULE, () => desk.visit(earning(6500.01)), '不准 R-017'],
  ['人均 6500.01 元，医疗支出大、生活严重困难', '第4条', () => categoryAfter(desk.identification(), { ...earning(6500.01), ...hardship({ medical: 20_000 }) }), '突发严重困难户'],
  ['没有风险', COUNTY_RULE, () => desk.visit({ risks: [] }), '不准 R-011、R-021'],
  ['收入统计期为上一自然年', '第1条（1）', () => desk.period(OPENED), '2021-01-01至2021-12-31'],
  ['高中以上在读子女 2 人', '第1条（6）', () => desk.groups({ members: ['高中', '本科'].map((schooling) => ({ age: 18, health: ['healthy'], disabilityLevel: null, schooling })) }), '无'],
])

situations(POLICY, '回退、清退：村上报—乡镇汇总—县接收—系统操作', [
  ['回退', '第2条', () => stepsOf(desk.rollback()), '村提出名单→乡镇审核→县级审批→系统录入'],
  ['清退', '进度三', () => stepsOf(desk.removal()), '村提出名单→乡镇审核→县级审批→系统录入'],
  ['回退从头办到底，同一户恢复监测', '第2条', () => desk.rollback(eliminated()).upTo(null).state.status, 'approved'],
  ['没有标注消除的不能回退', COUNTY_RULE, () => desk.opening('rollback', monitored()), '不准 K-11'],
  ['没有风险消除程序', COUNTY_RULE, () => desk.opening('elimination', monitored()), '不准 R-040'],
  ['消除后又有风险的，重新识别', '第2条', () => desk.opening('identification', eliminated()), '准予'],
])
