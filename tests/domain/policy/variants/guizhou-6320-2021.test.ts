import { labelOf, type AssetItem } from '@/domain/glossary'
import { COUNTY_RULE } from '@/domain/refusal'
import { household, member, type Journey } from '../../case/journey'
import { categoryAfter, earning, eliminated, hardship, under } from './desk'
import { situations, type Situation } from './situations'

/** 贵州某县2021年方案: three categories and a negative list; every procedure comes from 河南省2022年方案. */
const POLICY = 'guizhou-6320-2021'
const desk = under(POLICY, 'henan-2022')

situations(POLICY, '监测范围 6320 元，三类对象', [
  ['人均 6319.99 元，一般农户，有致贫风险', '（二）2', () => categoryAfter(desk.identification(), earning(6319.99)), '边缘易致贫户'],
  ['人均正好 6320 元，按范围内', '（一）监测范围', () => categoryAfter(desk.identification(), earning(6320)), '边缘易致贫户'],
  ['人均 6320 元，建档立卡脱贫户', '（二）1', () => categoryAfter(desk.identification(household({ householdType: 'outOfPoverty' })), earning(6320)), '脱贫不稳定户'],
  ['人均 6320.01 元，没有刚性支出', '（二）', () => desk.visit(earning(6320.01)), '不准 R-017'],
  ['人均 6320.01 元，因学支出大、生活严重困难：因学列在原因之内', '（二）3', () => desk.visit({ ...earning(6320.01), ...hardship({ education: 12_000 }) }), '准予'],
  ['人均 6320 元，填突发严重困难户', '（二）', () => desk.visit({ ...earning(6320), category: 'suddenHardship' }), '不准 R-017'],
  ['一般农户填脱贫不稳定户', '（二）', () => desk.visit({ category: 'unstableOutOfPoverty' }), '不准 R-017'],
  ['没有风险，不能仅凭收入纳入', '（二）1、2', () => desk.visit({ risks: [] }), '不准 R-011、R-021'],
])

situations(POLICY, '收入按履行认定程序前12个月计算', [
  ['2022年5月4日发起', '（一）监测范围', () => desk.period('2022-05-04'), '2021-05-04至2022-05-03'],
  ['2024年2月29日发起', '（一）监测范围', () => desk.period('2024-02-29'), '2023-02-28至2024-02-28'],
  ['2022年1月1日发起', '（一）监测范围', () => desk.period('2022-01-01'), '2021-01-01至2021-12-31'],
])

/** 12,000 yuan are divided by whoever counts. */
const people = (policy: Parameters<typeof under>[0], ...third: Parameters<typeof member>) => {
  const journey = under(policy, policy === POLICY ? 'henan-2022' : null).identification(household({ members: [member(), member({ id: 'm2' }), member({ id: 'm3', ...third[0] })] })).upTo('householdVerification').submit(earning(6000))
  return `${journey.state.assessment!.memberCount} 人，人均 ${journey.state.assessment!.perCapitaNetIncome / 100} 元`
}
situations(POLICY, '家庭成员以实际共同生活的为准（R-004），湖南方案以户籍为准、特殊情况由县级核定（R-005）', [
  ['三人都户在人在', '（二）', () => people(POLICY, {}), '3 人，人均 4000 元'],
  ['一人户在人不在', '（二）', () => people(POLICY, { residence: 'registerOnly' }), '2 人，人均 6000 元'],
  ['一人人在户不在', '（二）', () => people(POLICY, { residence: 'homeOnly' }), '3 人，人均 4000 元'],
  ['湖南方案以户籍为准：户在人不在的照计', '识别（二）', () => people('hunan-county-6500', { residence: 'registerOnly' }), '3 人，人均 4000 元'],
  ['湖南方案：人在户不在的不计', '识别（二）', () => people('hunan-county-6500', { residence: 'homeOnly' }), '2 人，人均 6000 元'],
  ['湖南方案：人在户不在，县级核定计入', '识别（二）', () => people('hunan-county-6500', { residence: 'homeOnly', countyDecision: '县核定〔2022〕3号' }), '3 人，人均 4000 元'],
  ['湖南方案：户在人不在，县级核定不计', '识别（二）', () => people('hunan-county-6500', { residence: 'registerOnly', countyDecision: '县核定〔2022〕4号' }), '2 人，人均 6000 元'],
  ['迁转城镇、未享受城镇保障的户', '（一）监测范围', () => desk.opening('identification', household({ registration: 'relocated' })), '准予'],
  ['已享受城镇保障的户', '（一）监测范围', () => desk.opening('identification', household({ registration: 'urban' })), '准予，提示 R-003'],
], ['hunan-county-6500'])

const NINE: AssetItem[] = ['car', 'fiscalSupport', 'commercialHousing', 'business', 'employer', 'paidVillageCadre', 'shamSplit', 'badCredit', 'lawViolation']
const owning = (...assets: AssetItem[]) => desk.identification().submit({ assets }).upTo('villageReview')
const meeting = (representatives: number) => [
  { name: '子某', capacity: 'committee' }, { name: '丑某', capacity: 'stationed' }, ...Array.from({ length: representatives }, (_, i) => ({ name: `代表${i}`, capacity: 'villagerRep' })),
]
const judge = (journey: Journey, representatives: number, exceptionFor?: AssetItem[], more: object = {}) =>
  journey.trySubmit({ attendees: meeting(representatives), votesFor: representatives + 2, ...(exceptionFor && { exceptionFor }), ...more })

situations(POLICY, '负面清单九项，原则上不纳入，特殊情况由村民代表会议评议', [
  ['核实时命中轿车，可以保存', '（二）', () => desk.visit({ assets: ['car'] }), '准予，提示 W-036'],
  ...NINE.map((item): Situation => [`命中「${labelOf('assetItem', item)}」，没有例外`, '（二）', () => judge(owning(item), 3), '不准 R-024']),
  ['存款不在九项之内', '（二）', () => judge(owning('deposit'), 3), '准予'],
  ['命中轿车，例外，村民代表 2 人', '（二）', () => judge(owning('car'), 2, ['car']), '不准 R-025'],
  ['命中轿车，例外，村民代表 3 人', '（二）', () => judge(owning('car'), 3, ['car']), '准予'],
  ['命中两项，只例外一项', '（二）', () => judge(owning('car', 'business'), 3, ['car']), '不准 R-024'],
  ['命中两项，都例外', '（二）', () => judge(owning('car', 'business'), 3, ['car', 'business']), '准予'],
  ['命中轿车，评议不通过', '（二）', () => judge(owning('car'), 3, undefined, { decision: 'fail', votesFor: 0, votesAgainst: 5 }), '准予'],
  ['比对命中车辆，没有例外', '（二）', () => judge(desk.identification().submit().submit({ results: [{ department: '县公安部门', item: '车辆', hit: true }] }), 3), '不准 R-024'],
  ['河南方案没有负面清单', '二（一）3（3）', () => under('henan-2022').identification().submit({ assets: ['car'] }).upTo('villageReview').trySubmit(), '准予'],
], ['henan-2022'])

situations(POLICY, '没有规定的程序', [
  ['承接湖南方案：清退两边都没有', COUNTY_RULE, () => under(POLICY, 'hunan-county-6500').opening('removal', eliminated()), '不准 R-040'],
  ['没有指定承接的方案', COUNTY_RULE, () => under(POLICY).opening('elimination', household({ monitoringStatus: 'monitored' })), '不准 R-040'],
])
