import type { Health } from '@/domain/glossary'
import { findPolicy } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import { weighScreening } from '@/domain/screening/flags'
import { household } from '../../case/journey'
import { categoryAfter, deadline, earning, eliminated, hardship, OPENED, under } from './desk'
import { situations } from './situations'

/** 蚌埠某县方案: prints no procedure; a county lets it take those of 河南省2022年方案. */
const POLICY = 'anhui-bengbu-7000'
const desk = under(POLICY, 'henan-2022')
const found = household({ firstOpenClueOn: '2022-05-02' })
const person = (age: number, health: Health[] = ['healthy']) => ({ schooling: null, health, disabilityLevel: null, age })
const screening = (note?: string) =>
  weighScreening(
    { safeguards: { food: true, clothing: true, education: true, medical: true, housing: true, water: true }, aboveThreshold: true, keyGroups: ['livingAlone'], applies: 'no', headSigned: true, surveyor: '甲某', surveyedOn: OPENED, ...(note && { note }) },
    household(), findPolicy(POLICY)!,
  ).warnings.map(({ rule, clause }) => `提示 ${rule}（${clause}）`).join('') || '无'

situations(POLICY, '监测范围 7000 元，只是重要参考', [
  ['人均 6999.99 元，一般农户，有风险', '（一）1', () => categoryAfter(desk.identification(), earning(6999.99)), '边缘易致贫户'],
  ['人均正好 7000 元，按范围内', '（一）1', () => categoryAfter(desk.identification(), earning(7000)), '边缘易致贫户'],
  ['人均 7000 元，脱贫户', '（一）1', () => categoryAfter(desk.identification(household({ householdType: 'outOfPoverty' })), earning(7000)), '脱贫不稳定户'],
  ['人均 7000.01 元，没有刚性支出', COUNTY_RULE, () => desk.visit(earning(7000.01)), '不准 R-017'],
  ['人均 7000.01 元，医疗支出大、生活严重困难', '（一）1', () => categoryAfter(desk.identification(), { ...earning(7000.01), ...hardship({ medical: 20_000 }) }), '突发严重困难户'],
  ['人均 3000 元，没有风险', '（一）1', () => desk.visit({ ...earning(3000), risks: [] }), '不准 R-011、R-021'],
  ['只有教育支出，不在列举的原因之内', '（一）2', () => desk.visit({ ...earning(9000), ...hardship({ education: 20_000 }) }), '准予，提示 R-015'],
])

situations(POLICY, '收入统计期：来源未写，按本县规定取上一自然年', [
  ['2022年1月1日发起', COUNTY_RULE, () => desk.period('2022-01-01'), '2021-01-01至2021-12-31'],
  ['2022年12月31日发起', COUNTY_RULE, () => desk.period('2022-12-31'), '2021-01-01至2021-12-31'],
])

situations(POLICY, '排查范围和重点群体', [
  ['农转非、未享受城镇保障的户', '导语', () => desk.opening('identification', household({ registration: 'converted' })), '准予'],
  ['已享受城镇保障的户', '导语', () => desk.opening('identification', household({ registration: 'urban' })), '准予，提示 R-003'],
  ['成员有残疾人', '（一）2', () => desk.groups({ members: [person(50, ['disabled'])] }), '残疾人家庭 R-035'],
  ['独居，59 周岁', '（一）2', () => desk.groups({ members: [person(59)] }), '无'],
  ['独居，60 周岁', '（一）2', () => desk.groups({ members: [person(60)] }), '独居老人 R-035'],
  ['上年人均 7000 元', '（一）2', () => desk.groups({ incomes: [{ year: 2021, perCapita: 700_000 }] }), '收入较低或明显减少 R-035'],
  ['上年人均 7000.01 元', '（一）2', () => desk.groups({ incomes: [{ year: 2021, perCapita: 700_001 }] }), '无'],
  ['非义务教育在读子女 3 人：来源没有人数，不推算', '（一）2', () => desk.groups({ members: [1, 2, 3].map(() => ({ ...person(19), schooling: '本科' })) }), '无'],
  ['分户独居老人，没写子女情况', '（一）3', () => screening(), '提示 R-008（（一）3）'],
  ['分户独居老人，写了子女情况', '（一）3', () => screening('两子在外务工，按月给付赡养费'), '无'],
])

situations(POLICY, '承接的时限和程序', [
  ['发现线索第 15 天', '二（一）4（1）', () => deadline(desk.identification(found).on('2022-05-17'), 'D-001'), '2022-05-17 未到期'],
  ['发现线索第 16 天', '二（一）4（1）', () => deadline(desk.identification(found).on('2022-05-18'), 'D-001'), '2022-05-17 超期'],
  ['第 16 天入户核实，没有理由', '二（一）4（1）', () => desk.identification(found).on('2022-05-18').trySubmit(), '不准 D-001'],
  ['风险消除按当年监测范围 7000 元：人均 7000 元', '二（三）1', () => desk.elimination().trySubmit(earning(7000)), '不准 R-104'],
  ['人均 7000.01 元', '二（三）1', () => desk.elimination().trySubmit(earning(7000.01)), '准予'],
  ['回退承接河南方案', '二（三）4', () => desk.opening('rollback', eliminated()), '准予'],
  ['没有指定承接的方案，识别不能发起', COUNTY_RULE, () => under(POLICY).opening('identification', household()), '不准 R-040'],
  ['承接湖南方案：回退两边都没有', COUNTY_RULE, () => under(POLICY, 'hunan-county-6500').opening('rollback', eliminated()), '不准 R-040'],
], ['henan-2022'])
