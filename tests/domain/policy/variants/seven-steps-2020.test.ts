import { expect, it } from 'vitest'
import { refuseClue } from '@/domain/clue/refuse-clue'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { findPolicy } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import { leavesOutKnown, weighScreening } from '@/domain/screening/flags'
import { household, monitored, pathsOf, person } from '../../case/journey'
import { categoryAfter, deadline, earning, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 2020年七步法方案: two categories, the county organises, and nothing that a household sees. */
const POLICY = 'seven-steps-2020'
const SILENCE = '「监测对象不申请，评定工作不宣传，结果不公示」'
const desk = under(POLICY)
const policy = findPolicy(POLICY)!
const poor = household({ householdType: 'outOfPoverty' })

situations(POLICY, '识别程序：排、访、评、审定、录', [
  ['各环节的先后', '第一步至第四步', () => stepsOf(desk.identification()), '部门筛查→信息比对→入户核实→村级评议→县级审批→系统录入'],
  ['行业部门登记筛查', '第一步', () => desk.identification().trySubmit({}, person('department')), '准予'],
  ['县比对员登记筛查', '第一步', () => desk.identification().trySubmit({}, person('countyComparer')), '准予'],
  ['村干部不登记筛查', COUNTY_RULE, () => desk.identification().trySubmit({}, person('villageCadre')), '无权'],
  ['没有筛查标准 (R-060)', '第一步', () => pathsOf(desk.identification().trySubmit({ standard: ' ' })).join(), 'standard'],
  ['筛查日期在今天以后', '第一步', () => pathsOf(desk.identification().trySubmit({ screenedOn: '2022-05-05' })).join(), 'screenedOn'],
  ['走访中发现的困难户 (R-032)', '第二步', () => desk.identification().trySubmit({ foundDuringVisit: true }), '准予'],
  ['没有授权也可以比对', '第一步', () => desk.identification().upTo('infoComparison').trySubmit(), '准予'],
  ['入户走访由县比对员登记', '第二步', () => desk.identification().upTo('householdVerification').trySubmit({}, person('countyComparer')), '准予'],
  ['评议没有驻村工作队', '第三步', () => desk.identification().upTo('villageReview').trySubmit({ attendees: [{ name: '子某', capacity: 'committee' }, { name: '丑某', capacity: 'committee' }], votesFor: 2 }), '不准 R-046'],
  ['评议有村“两委”和驻村工作队各一人', '第三步', () => desk.identification().upTo('villageReview').trySubmit({ attendees: [{ name: '子某', capacity: 'committee' }, { name: '丑某', capacity: 'stationed' }], votesFor: 2 }), '准予'],
  ['没有识别时限', COUNTY_RULE, () => deadline(desk.identification(household({ firstOpenClueOn: '2022-05-02' })), 'D-001'), '无'],
])

situations(POLICY, '两类对象，年人均收入 5000 元', [
  ['非建档立卡，4999.99 元，有风险', '对象（二）', () => categoryAfter(desk.identification(), earning(4999.99)), '边缘户'],
  ['非建档立卡，正好 5000 元', '对象（二）', () => categoryAfter(desk.identification(), earning(5000)), '边缘户'],
  ['非建档立卡，5000.01 元', '对象（一）（二）', () => desk.visit(earning(5000.01)), '不准 R-017'],
  ['非建档立卡，5000.01 元，支出骤增', '对象（一）（二）', () => desk.visit({ ...earning(5000.01), ...hardship({ medical: 50_000 }) }), '不准 R-017'],
  ['已脱贫户，5000 元，有风险', '对象（一）', () => categoryAfter(desk.identification(poor), earning(5000)), '脱贫监测户'],
  ['已脱贫户，5000.01 元', '对象（一）（二）', () => desk.visit(earning(5000.01), poor), '不准 R-017'],
  ['已脱贫户，9000 元，收入骤减', '对象（一）', () => categoryAfter(desk.identification(poor), { ...earning(9000), incomeDropped: true }), '脱贫监测户'],
  ['已脱贫户，9000 元，支出骤增', '对象（一）', () => categoryAfter(desk.identification(poor), { ...earning(9000), ...hardship({ medical: 50_000 }) }), '脱贫监测户'],
  ['没有风险', '对象（一）（二）', () => desk.visit({ ...earning(4000), risks: [] }), '不准 R-011、R-021'],
  ['认定为边缘易致贫户：没有这一类别', '对象（一）（二）', () => desk.visit({ ...earning(4000), category: 'marginal' }), '不准 R-017'],
  ['已脱贫户认定为边缘户', '对象（一）（二）', () => desk.visit({ ...earning(4000), category: 'edge' }, poor), '不准 R-017'],
])

const line = { safeguards: { food: true, clothing: true, education: true, medical: true, housing: true, water: true }, aboveThreshold: true, keyGroups: [], headSigned: true, surveyor: '甲某', surveyedOn: OPENED }
const screened = (applies: 'yes' | 'no', knownBefore = false) => weighScreening({ ...line, applies }, { ...household(), knownBefore }, policy).refusals.map(({ rule, clause }) => `不准 ${rule}（${clause}）`).join('') || '准予'
const journey = () => desk.identification().upTo('countyApproval')
situations(POLICY, '不申请、不宣传、不公示', [
  ['农户自主申报线索', SILENCE, () => refuseClue('selfReport', policy)?.rule, 'R-063'],
  ['基层干部排查线索', SILENCE, () => refuseClue('cadreSurvey', policy)?.rule, '无'],
  ['筛查表登记自主申报', SILENCE, () => screened('yes'), `不准 R-063（${SILENCE}）`],
  ['筛查表不登记自主申报', SILENCE, () => screened('no'), '准予'],
  ['张贴公示', SILENCE, () => journey().try({ action: 'post', data: { postedOn: OPENED, place: '公开栏' } }, person('countyApprover')), '不准 R-040、R-063'],
  ['登记异议', SILENCE, () => journey().try({ action: 'object', data: { raisedOn: OPENED, by: '匿名', text: '不实' } }, person('villageCadre')), '不准 R-040、R-063'],
  ['补签授权', SILENCE, () => desk.identification().try({ action: 'authorise', data: { signedOn: OPENED } }, person('villageCadre')), '不准 K-17、R-063'],
  ['核实时填了授权，不起作用', SILENCE, () => desk.identification().upTo('villageReview').state.authorisation?.by, '无'],
  ['承接河南方案的消除程序：有公示，不承接', '第七步', () => under(POLICY, 'henan-2022').opening('elimination', monitored()), '不准 R-040、R-119'],
])

situations(POLICY, '已知对象不纳入排查；销号不是消除', [
  ['2019年“两摸底”名单上的户', '第一步', () => screened('no', true), '不准 R-007（第一步）'],
  ['不在名单上的户', '第一步', () => screened('no', false), '准予'],
  ['别的方案照常排查', COUNTY_RULE, () => String(leavesOutKnown(findPolicy('town-6000')!)), 'false'],
  ['办理风险消除', '第七步', () => desk.opening('elimination', monitored()), '不准 R-040、R-119'],
  ['办理回退', COUNTY_RULE, () => desk.opening('rollback', monitored({ monitoringStatus: 'eliminated' })), '不准 R-040'],
])

it('says that 销号 closes a warning, not a case (R-119)', () => {
  const outcome = desk.opening('elimination', monitored())
  expect(outcome.ok ? [] : outcome.refusals.map(({ message }) => message)).toContain('本方案的销号是办结预警，不是办结监测对象，该户继续监测。')
})
it('takes over only procedures that a household does not see', () => {
  const { procedures } = pinnedPolicy({ id: POLICY, version: 1, inherits: 'henan-2022' })!
  expect([procedures.elimination, procedures.rollback, procedures.removal?.from]).toEqual([null, null, 'henan-2022'])
})
