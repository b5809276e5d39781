import { refuseReclassify } from '@/domain/household/reclassify'
import { findPolicy } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, member, monitored, person, type Journey } from '../../case/journey'
import { categoryAfter, deadline, earning, eliminated, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 某镇集中排查整改方案: the villagers' meeting reviews, the township checks every house, the county replies in writing. */
const POLICY = 'town-6000'
const desk = under(POLICY)
const close = (journey: Journey) => journey.try({ action: 'close', data: {} }, actorFor('publicNotice'))
const posted = () => desk.identification().upTo('publicNotice').submit()
const meeting = (villagers: number, others = 0) => ({
  attendees: [...Array.from({ length: villagers }, (_, i) => ({ name: `子${i}`, capacity: 'villagerRep' })), ...Array.from({ length: others }, (_, i) => ({ name: `丑${i}`, capacity: 'committee' }))],
  votesFor: villagers + others,
})

situations(POLICY, '认定程序', [
  ['各环节的先后：比对在乡镇核查以后', '规则（三）', () => stepsOf(desk.identification()), '入户核实→村级评议→公示→乡镇审核→信息比对→县级审批→系统录入'],
  ['村民代表 2 人', '规则（三）2', () => desk.identification().upTo('villageReview').trySubmit(meeting(2, 3)), '不准 R-046'],
  ['村民代表 3 人', '规则（三）2', () => desk.identification().upTo('villageReview').trySubmit(meeting(3)), '准予'],
  ['公示第 5 天', '规则（三）2', () => close(posted().on(addDays(OPENED, 5))), '不准 R-047'],
  ['公示满 5 天的次日', '规则（三）2', () => close(posted().on(addDays(OPENED, 6))), '准予'],
  ['有异议没有查实', '规则（三）2', () => close(posted().act({ action: 'object', data: { raisedOn: OPENED, by: '匿名', text: '不实' } }, person('villageCadre')).on(addDays(OPENED, 6))), '不准 R-049'],
  ['乡镇没有逐户核查', '规则（三）3', () => desk.identification().upTo('townshipReview').trySubmit({ fieldVerified: false }), '不准 R-050'],
  ['乡镇逐户核查', '规则（三）3', () => desk.identification().upTo('townshipReview').trySubmit(), '准予'],
  ['乡镇不同意，不须核查', '规则（三）3', () => desk.identification().upTo('townshipReview').trySubmit({ decision: 'fail', fieldVerified: undefined }), '准予'],
  ['农户没有授权，不能比对', '规则（三）1', () => desk.identification().submit({ authorised: false }).upTo('infoComparison').trySubmit(), '不准 R-027'],
  ['县级没有书面批复文号', '规则（三）4', () => desk.identification().upTo('countyApproval').trySubmit({ replyNumber: undefined }), '不准 R-051'],
  ['县级有批复文号，没有会商纪要', '规则（三）4', () => desk.identification().upTo('countyApproval').trySubmit({ consultation: undefined }), '准予，提示 R-051'],
  ['县级不同意，不须批复', '规则（三）4', () => desk.identification().upTo('countyApproval').trySubmit({ decision: 'fail', replyNumber: undefined }), '准予'],
  ['没有识别时限', COUNTY_RULE, () => deadline(desk.identification(household({ firstOpenClueOn: '2022-05-02' })), 'D-001'), '无'],
])

const reject = (data: object) => desk.identification().try({ action: 'reject', data: { reason: '收入高，无风险', ...data } }, person('villageCadre'))
situations(POLICY, '不符合的向农户说明；原有对象不重新履行程序', [
  ['没有告知农户', '规则（三）1', () => reject({}), '不准 R-055'],
  ['已告知农户', '规则（三）1', () => reject({ informedHousehold: true }), '准予'],
  ['消除不予通过，不属这一条', '规则（三）1', () => desk.elimination().try({ action: 'reject', data: { reason: '收入不稳' } }, person('villageCadre')), '准予'],
  ['原有监测对象再发起识别', '规则（三）', () => desk.opening('identification', monitored()), '不准 K-11、R-058'],
])

const reclassify = (category: 'unstableOutOfPoverty' | 'marginal' | 'edge', facts: Partial<Parameters<typeof refuseReclassify>[0]> = {}, under: 'town-6000' | 'henan-2022' = POLICY) =>
  refuseReclassify({ monitoringStatus: 'monitored', householdType: 'ordinary', category: 'edge', ...facts }, category, findPolicy(under)!).map(({ rule }) => `不准 ${rule}`)[0] ?? '准予'
situations(POLICY, '原两类对象按三类重新分类', [
  ['边缘户改为边缘易致贫户', '内容（二）', () => reclassify('marginal'), '准予'],
  ['脱贫监测户改为脱贫不稳定户', '内容（二）', () => reclassify('unstableOutOfPoverty', { householdType: 'outOfPoverty', category: 'monitoredOutOfPoverty' }), '准予'],
  ['一般农户改为脱贫不稳定户', '内容（二）', () => reclassify('unstableOutOfPoverty'), '不准 R-018'],
  ['改为本方案没有的类别', '内容（二）', () => reclassify('edge'), '不准 R-018'],
  ['已是三类之一', '内容（二）', () => reclassify('marginal', { category: 'suddenHardship' }), '不准 R-018'],
  ['已消除的', '内容（二）', () => reclassify('marginal', { monitoringStatus: 'eliminated' }), '不准 R-018'],
  ['别的方案没有规定', COUNTY_RULE, () => reclassify('marginal', {}, 'henan-2022'), '不准 R-018'],
])

situations(POLICY, '监测范围 6000 元，6月1日至次年5月31日', [
  ['人均 5999.99 元', '规则（一）2', () => categoryAfter(desk.identification(), earning(5999.99)), '边缘易致贫户'],
  ['人均正好 6000 元，按范围内', '规则（一）2', () => categoryAfter(desk.identification(), earning(6000)), '边缘易致贫户'],
  ['人均 6000.01 元，没有突发困难', '规则（一）', () => desk.visit(earning(6000.01)), '不准 R-017'],
  ['人均 6000.01 元，意外事故支出大', '规则（一）3', () => categoryAfter(desk.identification(), { ...earning(6000.01), ...hardship({ accident: 30_000 }) }), '突发严重困难户'],
  ['只有教育支出，不在列举的原因之内', '规则（一）3', () => desk.visit({ ...earning(7000), ...hardship({ education: 30_000 }) }), '准予，提示 R-015'],
  ['脱贫户 6000 元', '规则（一）1', () => categoryAfter(desk.identification(household({ householdType: 'outOfPoverty' })), earning(6000)), '脱贫不稳定户'],
  ['5月31日发起', '规则（一）', () => desk.period('2022-05-31'), '2020-06-01至2021-05-31'],
  ['6月1日发起', '规则（一）', () => desk.period('2022-06-01'), '2021-06-01至2022-05-31'],
])

const noLabour = (delivered: boolean) => monitored({ members: [member({ labour: 'none' })], measures: [{ category: 'socialSecurity', targetRisk: 'labourShortage', status: delivered ? 'delivered' : 'planned' }] })
const alone = { income: { wage: 8000, business: 0, property: 0, transfer: 0, businessCost: 0 } }
const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
situations(POLICY, '风险消除：四项指标、基本生活、风险稳定消除，或自然消失', [
  ['怎么进怎么出：四个程序，没有比对 (R-113)', '规则（四）', () => stepsOf(desk.elimination()), '入户核实→村级评议→公示→乡镇审核→县级审批→系统录入'],
  ['全部达标', '规则（四）', () => desk.elimination().trySubmit(), '准予'],
  ['人均正好 6000 元', '规则（四）', () => desk.elimination().trySubmit(earning(6000)), '不准 R-103'],
  ['人均 6000.01 元', '规则（四）', () => desk.elimination().trySubmit(earning(6000.01)), '准予'],
  ['措施没有落实', '规则（四）', () => desk.elimination().trySubmit({ measuresEffective: false }), '不准 R-103'],
  ['收入不稳定', '规则（四）', () => desk.elimination().trySubmit({ incomeStable: false }), '不准 R-103'],
  ['刚性支出没有解决', '规则（四）', () => desk.elimination().trySubmit({ rigidExpenseSettled: false }), '不准 R-103'],
  ['没有填基本生活稳定保障', '规则（四）', () => desk.elimination().trySubmit({ basicLifeSecure: undefined }), '不准 R-103'],
  ['还有风险', '规则（四）', () => desk.elimination().trySubmit({ risks: [{ type: 'illness' }] }), '不准 R-103'],
  ['有人没有参加医保', '规则（四）2', () => desk.elimination().trySubmit({ safeguards: { ...safe, medical: false } }), '不准 R-103、R-112'],
  ['义务教育阶段有辍学', '规则（四）2', () => desk.elimination().trySubmit({ safeguards: { ...safe, education: false } }), '不准 R-103、R-112'],
  ['风险自然消失，代替全部条件', '规则（四）', () => desk.elimination().trySubmit({ ...earning(100), naturallyGone: true, measuresEffective: false, basicLifeSecure: undefined, safeguards: { ...safe, water: false } }), '准予'],
  ['写例外理由也不行', '规则（四）', () => desk.elimination().trySubmit({ ...earning(6000), exceptionReason: '情况十分特殊' }), '不准 R-103'],
  ['县级标注，不须批复', '规则（四）', () => desk.elimination().upTo('countyApproval').trySubmit({ replyNumber: undefined }), '准予'],
  ['乡镇验收，不须逐户核查', '规则（四）', () => desk.elimination().upTo('townshipReview').trySubmit({ fieldVerified: undefined }), '准予'],
])
situations(POLICY, '整户无劳动力：兜底保障落实、成效稳定后再标注', [
  ['兜底措施还没有落实', '规则（四）', () => desk.elimination(noLabour(false)).trySubmit(alone), '不准 R-108'],
  ['兜底措施已落实，成效稳定', '规则（四）', () => desk.elimination(noLabour(true)).trySubmit(alone), '准予'],
  ['已落实，基本生活还不稳定', '规则（四）', () => desk.elimination(noLabour(true)).trySubmit({ ...alone, basicLifeSecure: false }), '不准 R-103、R-108'],
  ['风险自然消失，仍须先有兜底保障', '规则（四）', () => desk.elimination(noLabour(false)).trySubmit({ ...alone, naturallyGone: true }), '不准 R-108'],
])

situations(POLICY, '回退：在系统中回退为监测对象', [
  ['只有系统回退一步 (R-127)', '内容（三）', () => stepsOf(desk.rollback()), '系统录入'],
  ['办完即恢复监测，决定日为录入日', '内容（三）', () => desk.rollback().upTo(null).state.decidedOn, OPENED],
  ['写明理由发起', '内容（三）', () => desk.opening('rollback', eliminated()), '准予'],
  ['没有清退程序', COUNTY_RULE, () => desk.opening('removal', monitored()), '不准 R-040'],
])
