import { findPolicy } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import { isKeyArea } from '@/domain/region/key-area'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, person, type Journey } from '../../case/journey'
import { categoryAfter, deadline, earning, hardship, OPENED, stepsOf, under } from './desk'
import { situations } from './situations'

/** 紫霄镇2022年方案: prints 回退 and 清退; identification and elimination come from 河南省2022年方案. */
const POLICY = 'jiangxi-zixiao-2022'
const desk = under(POLICY, 'henan-2022')
const found = household({ firstOpenClueOn: '2022-05-02' })
const medical = (yuan: number) => ({ rigidExpense: { medical: yuan, education: 0, disaster: 0, accident: 0, other: 0 } })
const pupils = (...schooling: (string | null)[]) => ({ members: schooling.map((school) => ({ schooling: school, health: ['healthy' as const], disabilityLevel: null, age: 18 })) })
const incomes = (before: number, last: number) => ({ incomes: [{ year: 2021, perCapita: last * 100 }, { year: 2020, perCapita: before * 100 }] })
const keyArea = (monitored: number) => (isKeyArea(monitored, 1000, findPolicy(POLICY)!.rules) ? '重点区域' : '无')

situations(POLICY, '监测范围 6900 元', [
  ['人均 6899.99 元，一般农户，有风险', '首部1', () => categoryAfter(desk.identification(), earning(6899.99)), '边缘易致贫户'],
  ['人均正好 6900 元，按范围内', '首部1', () => categoryAfter(desk.identification(), earning(6900)), '边缘易致贫户'],
  ['人均 6900.01 元，没有刚性支出', COUNTY_RULE, () => desk.visit(earning(6900.01)), '不准 R-017'],
  ['人均 6900.01 元，因灾支出大、生活严重困难', '首部1', () => categoryAfter(desk.identification(), { ...earning(6900.01), ...hardship({ disaster: 9000 }) }), '突发严重困难户'],
  ['2022年发起，看2021年度收入', '（二）2', () => desk.period('2022-06-30'), '2021-01-01至2021-12-31'],
])

situations(POLICY, '重点群体的数：下降 50%、医疗自付 18684 和 9342 元、子女 3 人、占比 2%（R-149）', [
  ['上年人均 11999.99 元，本期 6000 元', '（二）2', () => desk.visit({ ...earning(6000), previousPerCapita: 11_999.99 }), '准予'],
  ['上年人均 12000 元，本期 6000 元，正好下降 50%', '（二）2', () => desk.visit({ ...earning(6000), previousPerCapita: 12_000 }), '准予，提示 R-038'],
  ['上年没有收入，谈不上下降', '（二）2', () => desk.visit({ previousPerCapita: 0 }), '准予'],
  ['名册：上年 20000 元，本年 10000.01 元', '（二）2', () => desk.groups(incomes(20_000, 10_000.01)), '无'],
  ['名册：上年 20000 元，本年 10000 元', '（二）2', () => desk.groups(incomes(20_000, 10_000)), '收入较低或明显减少 R-038'],
  ['一般农户，医疗自付 18684 元', '（二）8', () => desk.visit(medical(18_684)), '准予'],
  ['一般农户，医疗自付 18684.01 元', '（二）8', () => desk.visit(medical(18_684.01)), '准予，提示 R-039'],
  ['脱贫户，医疗自付 9342 元', '（二）8', () => desk.visit(medical(9342), household({ householdType: 'outOfPoverty' })), '准予'],
  ['脱贫户，医疗自付 9342.01 元', '（二）8', () => desk.visit(medical(9342.01), household({ householdType: 'outOfPoverty' })), '准予，提示 R-039'],
  ['名册：脱贫户医疗自付 9342.01 元', '（二）8', () => desk.groups({ householdType: 'outOfPoverty', medical: 934_201 }), '刚性支出较大或收入大幅缩减 R-039'],
  ['非义务教育在读子女 2 人', '（二）6', () => desk.groups(pupils('高中', '本科', '初中', null)), '无'],
  ['非义务教育在读子女 3 人', '（二）6', () => desk.groups(pupils('高中', '本科', '学前')), '多子女 R-037'],
  ['未消除风险监测对象占比正好 2%', '首部6', () => keyArea(20), '无'],
  ['未消除风险监测对象占比 2.1%', '首部6', () => keyArea(21), '重点区域'],
])

/** Goes up to the system entry without waiting longer than the notice asks. */
const untilEntry = (journey: Journey) => journey.upTo('systemEntry')
situations(POLICY, '识别 15 天，从发现线索到完成识别认定（系统录入）', [
  ['第 15 天', '四', () => deadline(desk.identification(found).on('2022-05-17'), 'D-001'), '2022-05-17 未到期'],
  ['第 16 天', '四', () => deadline(desk.identification(found).on('2022-05-18'), 'D-001'), '2022-05-17 超期'],
  ['县级已审批，第 15 天录入', '四', () => untilEntry(desk.identification(found)).on('2022-05-17').trySubmit(), '准予，提示 R-139'],
  ['县级已审批，第 16 天录入，没有理由', '四', () => untilEntry(desk.identification(found)).on('2022-05-18').trySubmit(), '不准 D-001'],
  ['第 16 天录入，写明理由', '四', () => untilEntry(desk.identification(found)).on('2022-05-18').trySubmit({ lateReason: '系统维护', reviewedBy: '丙某' }), '准予'],
  ['第 15 天录入的，以后不算超期', '四', () => deadline(untilEntry(desk.identification(found)).on('2022-05-17').submit().on('2022-07-01'), 'D-001'), '2022-05-17 已办结'],
  ['承接湖南方案，15 天照样执行', '四', () => deadline(under(POLICY, 'hunan-county-6500').identification(found), 'D-001'), '2022-05-17 未到期'],
  ['帮扶计划 10 天随承接的程序', '二（二）1', () => deadline(untilEntry(desk.identification(found)), 'D-005'), '2022-05-20 未到期'],
], ['henan-2022'])

/** The household applied and signed on the day of opening; the comparison comes late in the inherited order. */
const applied = () => under(POLICY, 'hunan-county-6500').identification(household()).submit()
const compare = (journey: Journey) => journey.try({ action: 'submit', data: { ...journey.form('infoComparison'), step: 'infoComparison' } }, person('countyComparer'))
situations(POLICY, '信息比对与识别程序同步进行', [
  ['授权当日即可比对，不等乡镇审核', '四', () => compare(applied()), '准予'],
  ['没有授权，不能比对', '识别（五）第一步', () => compare(under(POLICY, 'hunan-county-6500').identification(household())), '不准 R-027'],
  ['授权当日办理下一步', '四', () => applied().trySubmit(), '准予'],
  ['授权次日还没有比对，办理下一步时提示', '四', () => applied().on(addDays(OPENED, 1)).trySubmit(), '准予，提示 R-041'],
  ['只承接湖南方案的县，比对在乡镇审核之后', '识别（五）', () => compare(under('hunan-county-6500').identification(household()).submit()), '不准 R-040'],
  ['新纳入低保已比对的，可以沿用', '四', () => desk.identification(household({ lowIncomeComparison: true })).submit().trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }), '准予'],
  ['没有低保比对结果的，不能沿用', '四', () => desk.identification().submit().trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }), '不准 R-042'],
], ['hunan-county-6500'])

const entering = (change: object, actor = actorFor('systemEntry')) => desk.rollback().upTo('systemEntry').trySubmit({ reviewedBy: '丙某', ...change }, actor)
situations(POLICY, '回退、清退：村→镇→县→市→省→国家备案→省组织系统操作', [
  ['回退的环节', '三', () => stepsOf(desk.rollback()), '村提出名单→乡镇审核→县级审批→市级审核→省级审核→国家备案→系统录入'],
  ['清退的环节相同', '三', () => stepsOf(desk.removal()), '村提出名单→乡镇审核→县级审批→市级审核→省级审核→国家备案→系统录入'],
  ['跳过镇级，县级先批', '三', () => desk.rollback().submit().try({ action: 'submit', step: 'countyApproval', data: { decision: 'pass', opinion: '同意' } }, person('countyApprover')), '不准 R-040'],
  ['系统操作不是省级', '三', () => entering({ operatedBy: 'township' }), '不准 R-125'],
  ['没有备案文号', '三', () => entering({ documentNumber: undefined }), '不准 R-125'],
  ['省级操作，有文号', '三', () => entering({}), '准予'],
  ['没有登记审核人', '四', () => entering({ reviewedBy: undefined }), '准予，提示 R-139'],
  ['由镇工作站录入，村干部不录入', COUNTY_RULE, () => desk.identification().upTo('systemEntry').trySubmit({}, person('villageCadre')), '无权'],
])
