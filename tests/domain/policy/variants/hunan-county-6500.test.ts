import { expect, it } from 'vitest'
import { clocksOf } from '@/domain/case/engine'
import { COUNTY_RULE } from '@/domain/refusal'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, Journey, member, monitored, pathsOf, person } from '../../case/journey'
import { categoryAfter, earning, eliminated, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 湖南某县机制方案: everybody applies, 7 days of notice, compared by the county after the township. */
const POLICY = 'hunan-county-6500'
const desk = under(POLICY)
const REASON = { exceptionReason: '子女即将上大学' }
const visit = (...capacities: string[]) => ({ visitors: capacities.map((capacity, i) => ({ name: `甲${i}`, capacity })) })
const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }

it('has no clock of 15 or 10 days: absent, not off (K-04)', () => {
  const journey = desk.identification(household({ firstOpenClueOn: '2022-01-01' })).upTo('systemEntry')
  expect(clocksOf(journey.state, journey.context(person('townshipClerk'))).map(({ rule }) => rule)).toEqual(['D-003'])
})

situations(POLICY, '识别程序：申请、核实、评议公示、乡审、比对审定、录入', [
  ['各环节的先后', '识别（五）', () => stepsOf(desk.identification()), '提交申请→入户核实→村级评议→公示→乡镇审核→信息比对→县级审批→系统录入'],
  ['没有授权的申请 (R-043)', '识别（五）第一步', () => pathsOf(desk.identification().trySubmit({ authorised: false })).join(), 'authorised'],
  ['没有承诺真实的申请', '识别（五）第一步', () => pathsOf(desk.identification().trySubmit({ truthful: false })).join(), 'truthful'],
  ['经干部指导的申请', '识别（五）第一步', () => desk.identification().trySubmit({ by: 'guided', guide: '甲某' }), '准予'],
  ['核实人员 0 人', '识别（五）第二步', () => desk.visit(visit()), '不准 R-044'],
  ['核实人员 1 人', '识别（五）第二步', () => desk.visit(visit('township')), '不准 R-044'],
  ['核实人员 2 人', '识别（五）第二步', () => desk.visit({ ...visit('township', 'village'), situation: 2 }), '准予'],
  ['2 人都是村干部', '识别（五）第二步', () => desk.visit({ ...visit('village', 'village'), situation: 2 }), '准予'],
  ['其中 1 人是调查员', '识别（五）第二步', () => desk.visit(visit('stationed', 'surveyor')), '不准 R-044'],
  ['沿用低保比对结果：本方案没有', COUNTY_RULE, () => desk.identification(household({ lowIncomeComparison: true })).upTo('infoComparison').trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }), '不准 R-042'],
  ['评议以前先比对', '识别（五）', () => {
    const journey = desk.identification().upTo('villageReview')
    return journey.try({ action: 'submit', step: 'infoComparison', data: journey.form('infoComparison') }, person('countyComparer'))
  }, '不准 R-040'],
  ['县级没有会商纪要', '识别（五）第五步', () => desk.identification().upTo('countyApproval').trySubmit({ consultation: undefined }), '准予，提示 R-051'],
])

const all = ['stationed', 'committee', 'partyRep', 'groupHead']
const review = (attendees: string[], votesFor = attendees.length, votesAgainst = 0) => ({ attendees: attendees.map((capacity, i) => ({ name: `子${i}`, capacity })), votesFor, votesAgainst })
const reviewed = (change: object) => desk.identification().upTo('villageReview').trySubmit({ ...change })
situations(POLICY, '评议组：驻村干部、村“两委”、党员代表、小组组长', [
  ['四类人员都到会', '识别（五）第三步', () => reviewed(review(all)), '准予'],
  ['没有党员代表', '识别（五）第三步', () => reviewed(review([...all.slice(0, 2), 'groupHead', 'groupHead'])), '不准 R-046'],
  ['只到 3 人', '识别（五）第三步', () => reviewed(review(all.slice(0, 3))), '不准 R-046'],
  ['同意正好半数', '识别（五）第三步', () => reviewed(review(all, 2)), '不准 R-046'],
  ['同意超过半数 1 票', '识别（五）第三步', () => reviewed(review(all, 3, 1)), '准予'],
  ['票数超过到会人数', '识别（五）第三步', () => pathsOf(reviewed(review(all, 3, 2))).join(), 'votesFor'],
  ['评议不通过，不须过半', '识别（五）第三步', () => reviewed({ ...review(all, 1, 3), decision: 'fail', reason: '收入不实' }), '准予'],
])

const close = (journey: Journey) => journey.try({ action: 'close', data: {} }, actorFor('publicNotice'))
const posted = () => desk.identification().upTo('publicNotice').submit()
const gone = () => desk.elimination(monitored(), '2022-09-01').upTo('publicNotice').submit()
situations(POLICY, '公示正好 7 天', [
  ['印出的最后一天', '识别（五）第三步', () => posted().state.notices[0]!.endsOn, addDays(OPENED, 7)],
  ['第 7 天结束', '识别（五）第三步', () => close(posted().on(addDays(OPENED, 7))), '不准 R-047'],
  ['第 8 天结束', '识别（五）第三步', () => close(posted().on(addDays(OPENED, 8))), '准予'],
  ['异议还在调查', '识别（五）第三步', () => close(posted().act({ action: 'object', data: { raisedOn: OPENED, by: '匿名', text: '不符' } }, person('villageCadre')).on(addDays(OPENED, 8))), '不准 R-048'],
  ['消除公示第 7 天', '消除（二）第三步', () => close(gone().on('2022-09-08')), '不准 R-047'],
  ['消除公示第 8 天', '消除（二）第三步', () => close(gone().on('2022-09-09')), '准予'],
])

situations(POLICY, '监测线 6500 元，四类情形', [
  ['人均正好 6500 元', '识别（二）②', () => categoryAfter(desk.identification(), earning(6500)), '边缘易致贫户'],
  ['人均 6500.01 元', '识别（二）', () => desk.visit({ ...earning(6500.01), situation: 4 }), '不准 R-017'],
  ['人均 6500.01 元，医疗支出大、生活严重困难', '识别（二）③', () => categoryAfter(desk.identification(), { ...earning(6500.01), ...hardship({ medical: 20_000 }), situation: 4 }), '突发严重困难户'],
  ['没有选四类情形', '识别（三）', () => desk.visit(), '准予，提示 R-061'],
  ['收入稳定、三保障没有风险', '识别（三）', () => desk.visit({ incomeStable: true, situation: 3 }), '不准 R-062'],
  ['收入稳定，写明例外理由', '识别（三）', () => desk.visit({ incomeStable: true, situation: 3, ...REASON }), '准予'],
  ['收入稳定，基本医疗没有保障', '识别（三）', () => desk.visit({ incomeStable: true, situation: 3, safeguards: { ...safe, medical: false } }), '准予'],
  ['收入稳定，有住房风险', '识别（三）', () => desk.visit({ incomeStable: true, situation: 3, risks: [{ type: 'housing' }] }), '准予'],
  ['拥有轿车', '识别（六）', () => desk.visit({ situation: 2, assets: ['car'] }), '准予，提示 W-036'],
  ['过去一年：5月4日发起', '识别（三）', () => desk.period(OPENED), '2021-05-04至2022-05-03'],
])

const eliminating = (today: string, facts = monitored()) => new Journey(POLICY, 'elimination', today, facts).tryOpen()
situations(POLICY, '监测不低于 3 个月（R-106、D-008）', [
  ['1月10日纳入，4月9日发起', '动态管理', () => eliminating('2022-04-09'), '不准 R-106'],
  ['1月10日纳入，4月10日发起', '动态管理', () => eliminating('2022-04-10'), '准予'],
  ['没有登记纳入日期', '动态管理', () => eliminating('2022-09-01', monitored({ previousIdentification: null })), '不准 R-106'],
  ['导入时登记了纳入日期', '动态管理', () => eliminating('2022-09-01', monitored({ previousIdentification: null, monitoredSince: '2022-06-01' })), '准予'],
])

const stands = (change: object) => desk.elimination(monitored(), '2022-09-01').upTo('householdVerification').trySubmit({ ...change })
const helpless = monitored({ members: [member({ labour: 'none' })] })
situations(POLICY, '风险消除：四项达标且风险消除，收入不低于 5000 元', [
  ['全部达标', '消除（一）', () => stands({}), '准予'],
  ['措施没有落实', '消除（一）', () => stands({ measuresEffective: false }), '不准 R-102'],
  ['不愁穿未达标', '消除（一）', () => stands({ safeguards: { ...safe, clothing: false } }), '不准 R-102'],
  ['收入不稳定', '消除（一）', () => stands({ incomeStable: false }), '不准 R-102'],
  ['刚性支出没有解决', '消除（一）', () => stands({ rigidExpenseSettled: false }), '不准 R-102'],
  ['还有风险', '消除（一）', () => stands({ risks: [{ type: 'illness' }] }), '不准 R-102'],
  ['风险自然消除', '消除（一）', () => stands({ risks: [{ type: 'illness' }], naturallyGone: true }), '准予'],
  ['自然消除不代替四项', '消除（一）', () => stands({ naturallyGone: true, measuresEffective: false }), '不准 R-102'],
  ['写例外理由也不行', '消除（一）', () => stands({ measuresEffective: false, ...REASON }), '不准 R-102'],
  ['人均 4999.99 元', '消除（一）', () => stands(earning(4999.99)), '不准 R-107'],
  ['人均正好 5000 元', '消除（一）', () => stands(earning(5000)), '准予'],
  ['双方都没有签字', '消除（二）第二步', () => stands({ signedByHousehold: false, signedByVisitors: false }), '不准 R-110'],
  ['核查人员 1 人', '消除（二）第二步', () => stands(visit('township')), '不准 R-044'],
  ['整户无劳动力，不列入名单', '消除（二）第一步', () => desk.elimination(helpless, '2022-09-01').trySubmit(), '不准 R-108、R-109'],
  ['5000 至 6500 元之间，列为例外', '消除（一）', () => {
    const journey = desk.elimination(monitored(), '2022-09-01').upTo('householdVerification').submit(earning(6500))
    return journey.state.exceptions.map(({ rule, reason }) => `${rule} ${reason}`).join()
  }, 'R-107 人均纯收入 6500 元，未超过监测线 6500 元'],
])

const decided = (facts: Parameters<typeof monitored>[0], change: object = { keyReviewed: undefined }) => desk.elimination(monitored(facts), '2022-09-01').upTo('countyApproval').trySubmit({ ...change })
situations(POLICY, '特困、低保和多种风险重点审查', [
  ['一种风险', '消除（二）第五步', () => decided({}), '准予'],
  ['两种风险', '消除（二）第五步', () => decided({ risks: ['illness', 'schooling'] }), '不准 R-115'],
  ['低保户', '消除（二）第五步', () => decided({ subsistenceAllowance: true }), '不准 R-115'],
  ['特困户', '消除（二）第五步', () => decided({ dispersedSupport: true }), '不准 R-115'],
  ['低保户，已重点审查', '消除（二）第五步', () => decided({ subsistenceAllowance: true }, { keyReviewed: true }), '准予'],
  ['低保户，不予通过', '消除（二）第五步', () => decided({ subsistenceAllowance: true }, { keyReviewed: undefined, decision: 'fail' }), '准予'],
])

situations(POLICY, '没有回退和清退', [
  ['回退', COUNTY_RULE, () => desk.opening('rollback', eliminated()), '不准 R-040'],
  ['清退', COUNTY_RULE, () => desk.opening('removal', monitored()), '不准 R-040'],
])
