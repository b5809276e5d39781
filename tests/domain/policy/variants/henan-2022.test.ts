import { expect, it } from 'vitest'
import type { Outcome } from '@/domain/case/state'
import { COUNTY_RULE } from '@/domain/refusal'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, member, monitored, person, type Journey } from '../../case/journey'
import { categoryAfter, deadline, earning, eliminated, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 河南省2022年方案: all four procedures of its own. */
const POLICY = 'henan-2022'
const desk = under(POLICY)
const found = household({ firstOpenClueOn: '2022-05-02' })
const excused = { lateReason: '雨雪封路' }
const close = (journey: Journey, data = {}) => journey.try({ action: 'close', data }, actorFor('publicNotice'))
const objection = { action: 'object', data: { raisedOn: OPENED, by: '匿名', text: '收入不实' } }
const resolved = (journey: Journey, outcome: 'upheld' | 'dismissed') =>
  journey.act({ action: 'resolve', data: { objectionId: `${journey.state.id}-o1`, outcome, investigator: '甲某', report: '已入户调查' } }, actorFor('publicNotice'))

situations(POLICY, '识别 15 天，从发现线索到县级审批', [
  ['第 15 天', '二（一）4（1）', () => deadline(desk.identification(found).on('2022-05-17'), 'D-001'), '2022-05-17 未到期'],
  ['第 15 天入户核实', '二（一）4（1）', () => desk.identification(found).on('2022-05-17').trySubmit(), '准予'],
  ['第 16 天', '二（一）4（1）', () => deadline(desk.identification(found).on('2022-05-18'), 'D-001'), '2022-05-17 超期'],
  ['第 16 天入户核实，没有理由', '二（一）4（1）', () => desk.identification(found).on('2022-05-18').trySubmit(), '不准 D-001'],
  ['第 16 天入户核实，写明理由', '二（一）4（1）', () => desk.identification(found).on('2022-05-18').trySubmit(excused), '准予'],
  ['没有线索的，从发起之日起算', '二（一）4（1）', () => deadline(desk.identification(household()), 'D-001'), '2022-05-19 未到期'],
  ['超期后每个环节各写一次：结束公示不再写', '二（一）4（1）', () => {
    const journey = desk.identification(found).on('2022-05-30').upTo('publicNotice').submit(excused)
    return close(journey.on(journey.state.notices[0]!.closableOn))
  }, '准予'],
  ['超期后登记异议，不用理由', '二（一）4（1）', () => desk.identification(found).on('2022-05-30').upTo('publicNotice').submit(excused).try({ ...objection, data: { ...objection.data, raisedOn: '2022-05-30' } }, actorFor('publicNotice')), '准予'],
  ['审批以后的公告和录入，不用理由', '二（一）4（1）', () => desk.identification(found, '2022-05-30').upTo('resultAnnouncement').trySubmit(), '准予'],
  ['风险消除没有这一时限', '二（一）4（1）', () => deadline(desk.elimination(), 'D-001'), '无'],
])

/** The county decides on 10 May. */
const planned = (declaredOn: string | null, today: string) => {
  const journey = desk.identification(found).upTo('resultAnnouncement')
  journey.facts = { ...journey.facts, plan: declaredOn ? { declaredOn } : null }
  return deadline(journey.on(today), 'D-005')
}
situations(POLICY, '帮扶计划和措施申报：审批后 10 天', [
  ['第 10 天还没有申报', '二（二）1', () => planned(null, '2022-05-20'), '2022-05-20 未到期'],
  ['第 11 天还没有申报', '二（二）1', () => planned(null, '2022-05-21'), '2022-05-20 超期'],
  ['第 10 天申报的', '二（二）1', () => planned('2022-05-20', '2022-06-30'), '2022-05-20 已办结'],
  ['第 11 天申报的', '二（二）1', () => planned('2022-05-21', '2022-06-30'), '2022-05-20 超期'],
])

const posted = () => desk.identification(found).upTo('publicNotice').submit()
const objected = () => posted().act(objection, person('townshipReviewer')).on('2022-05-10')
situations(POLICY, '公示不少于 5 天，无异议的上报', [
  ['张贴当天', '二（一）3（3）', () => close(posted()), '不准 R-047'],
  ['公示最后一天（第 5 天）', '二（一）3（3）', () => close(posted().on(addDays(OPENED, 5))), '不准 R-047'],
  ['满 5 天的次日', '二（一）3（3）', () => close(posted().on(addDays(OPENED, 6))), '准予'],
  ['第 30 天', '二（一）3（3）', () => close(posted().on(addDays(OPENED, 30)), excused), '准予'],
  ['有异议没有查实', '二（一）3（3）', () => close(objected()), '不准 R-049'],
  ['异议不成立', '二（一）3（3）', () => close(resolved(objected(), 'dismissed')), '准予'],
  ['异议成立，本案不予通过', '二（一）3（3）', () => resolved(objected(), 'upheld').state.status, 'rejected'],
])

const compare = (journey: Journey, step?: string): Outcome => journey.try({ action: 'submit', data: { ...journey.form('infoComparison'), ...(step && { step }) } }, person('countyComparer'))
const signed = () => desk.identification().act({ action: 'authorise', data: { signedOn: OPENED } }, person('townshipClerk'))
situations(POLICY, '信息比对：先授权，可以同步进行，可以沿用低保比对', [
  ['没有授权，提前比对', '二（一）3（2）', () => compare(desk.identification(), 'infoComparison'), '不准 R-027'],
  ['核实时不授权', '二（一）3（2）', () => compare(desk.identification().submit({ authorised: false })), '不准 R-027'],
  ['补签授权以后', '二（一）3（2）', () => compare(desk.identification().submit({ authorised: false }).act({ action: 'authorise', data: { signedOn: OPENED } }, person('villageCadre'))), '准予'],
  ['已授权，核实以前比对', '二（一）4（1）', () => compare(signed(), 'infoComparison'), '准予'],
  ['已比对的不再比对', '二（一）3', () => {
    const journey = signed()
    compare(journey, 'infoComparison')
    return compare(journey, 'infoComparison')
  }, '不准 R-040'],
  ['没有比对，先评议', '二（一）3', () => {
    const journey = desk.identification().submit()
    return journey.try({ action: 'submit', step: 'villageReview', data: journey.form('villageReview') }, person('villageCadre'))
  }, '不准 R-040'],
  ['新纳入低保已比对的，沿用', '二（一）4（1）', () => desk.identification(household({ lowIncomeComparison: true })).submit().trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }), '准予'],
  ['没有低保比对的，不能沿用', '二（一）4（1）', () => desk.identification().submit().trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }), '不准 R-042'],
])

it('who shows risk and does not sign is visited and told (K-17)', () => {
  expect(desk.identification().submit({ authorised: false }).effects).toContainEqual(expect.objectContaining({ type: 'openGuidance' }))
})

situations(POLICY, '监测范围 6900 元，以此为参考', [
  ['人均 6899.99 元，有风险', '二（一）1', () => categoryAfter(desk.identification(), earning(6899.99)), '边缘易致贫户'],
  ['人均正好 6900 元，按范围内', '二（一）1', () => categoryAfter(desk.identification(), earning(6900)), '边缘易致贫户'],
  ['人均 6900.01 元，没有刚性支出', COUNTY_RULE, () => desk.visit(earning(6900.01)), '不准 R-017'],
  ['人均 6900.01 元，医疗支出大、生活严重困难', '二（一）1', () => categoryAfter(desk.identification(), { ...earning(6900.01), ...hardship({ medical: 20_000 }) }), '突发严重困难户'],
  ['人均 6899.99 元，填突发严重困难户', COUNTY_RULE, () => desk.visit({ ...earning(6899.99), category: 'suddenHardship' }), '不准 R-017'],
  ['已标注脱贫不享受政策的户，一样识别（R-006）', '二（一）4（2）', () => categoryAfter(desk.identification(household({ householdType: 'outOfPoverty', policyEnjoying: false })), earning(6000)), '脱贫不稳定户'],
  ['没有收入，也没有风险', '二（一）4（2）', () => desk.visit({ ...earning(0), risks: [] }), '不准 R-011、R-021'],
  ['人均 8000 元，没有风险', COUNTY_RULE, () => desk.visit({ ...earning(8000), risks: [] }), '不准 R-017、R-021'],
  ['人均 20000.01 元，提示核对', COUNTY_RULE, () => desk.visit({ ...earning(20_000.01), ...hardship({ medical: 1 }) }), '准予，提示 K-06'],
  ['人均超过 1000000 元，疑为单位填错', COUNTY_RULE, () => desk.visit({ ...earning(1_000_001), ...hardship({ medical: 1 }) }), '不准 K-06'],
])

const halfYear = (change: object) => desk.elimination(monitored(), '2022-09-01').trySubmit({ ...earning(10_000), stableSince: '2022-01-01', ...change })
const noHousing = { safeguards: { food: true, clothing: true, education: true, medical: true, housing: false, water: true } }
const withoutLabour = (second: 'none' | 'weak', change = {}) =>
  desk.elimination(monitored({ members: [member({ labour: 'lost' }), member({ id: 'm2', labour: second })] })).trySubmit(change)
situations(POLICY, '风险消除（R-104、D-009）：收入超过当年监测范围并持续半年以上（原则上），三保障巩固，风险消除', [
  ['人均正好 6900 元', '二（三）1', () => halfYear(earning(6900)), '不准 R-104'],
  ['人均 6900.01 元', '二（三）1', () => halfYear(earning(6900.01)), '准予'],
  ['差一天满半年', '二（三）1', () => halfYear({ stableSince: '2022-03-02' }), '不准 R-104'],
  ['正好满半年', '二（三）1', () => halfYear({ stableSince: '2022-03-01' }), '准予'],
  ['收入不稳定', '二（三）1', () => halfYear({ incomeStable: false }), '不准 R-104'],
  ['住房安全未达标', '二（三）1', () => halfYear(noHousing), '不准 R-104'],
  ['风险还在', '二（三）1', () => halfYear({ risks: [{ type: 'illness' }] }), '不准 R-104'],
  ['风险自然消失的', '二（三）1', () => halfYear({ ...earning(100), risks: [{ type: 'illness' }], stableSince: '2022-08-31', naturallyGone: true }), '准予'],
  ['写明例外理由', '二（三）1', () => halfYear({ ...earning(6000), exceptionReason: '已有稳定公益岗位' }), '准予'],
  ['例外理由只有三个字', '二（三）1', () => halfYear({ ...earning(6000), exceptionReason: '特殊户' }), '不准 R-104'],
  ['整户无劳动力', '二（三）2（1）', () => withoutLabour('none'), '不准 R-108'],
  ['整户无劳动力，写明例外理由', '二（三）2（1）', () => withoutLabour('none', { exceptionReason: '由子女赡养保障' }), '准予'],
  ['一人是弱劳动力', '二（三）2（1）', () => withoutLabour('weak'), '准予'],
  ['消除结果没有告知农户', '二（三）3（5）', () => desk.elimination().upTo('resultAnnouncement').trySubmit({ informedHousehold: false }), '不准 R-116'],
  ['消除结果已告知农户', '二（三）3（5）', () => desk.elimination().upTo('resultAnnouncement').trySubmit({ informedHousehold: true }), '准予'],
  ['纳入结果只公告', '二（一）3（6）', () => desk.identification().upTo('resultAnnouncement').trySubmit({ informedHousehold: undefined }), '准予'],
])

const entering = (change: Record<string, unknown>) => desk.removal().upTo('systemEntry').trySubmit(change)
situations(POLICY, '回退参照消除程序（R-124）；回退、清退由省级统一操作', [
  ['回退的环节', '二（三）4', () => stepsOf(desk.rollback(eliminated())), '入户核实→村级评议→公示→乡镇审核→县级审批→市级审核→省级审核→国家备案→结果公告→系统录入'],
  ['清退的环节', '三（三）', () => stepsOf(desk.removal()), '村提出名单→乡镇审核→县级审批→市级审核→省级审核→国家备案→系统录入'],
  ['系统操作不是省级', '三（三）', () => entering({ operatedBy: 'township' }), '不准 R-125'],
  ['没有填操作单位', '三（三）', () => entering({ operatedBy: undefined }), '不准 R-125'],
  ['没有备案文号', '三（三）', () => entering({ documentNumber: undefined }), '不准 R-125'],
  ['省级操作，有文号', '三（三）', () => entering({}), '准予'],
])

it('a rule set aside with a reason stays with the case for every later level', () => {
  const journey = desk.elimination(monitored(), '2022-09-01').submit({ ...earning(6000), stableSince: '2022-01-01', exceptionReason: '已有稳定公益岗位' })
  expect(journey.state.exceptions).toEqual([{ step: 'householdVerification', rule: 'R-104', reason: '已有稳定公益岗位' }])
})
