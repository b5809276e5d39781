import { expect, it } from 'vitest'
import { eliminationPreCheck } from '@/domain/case/elimination-standard'
import type { Verification } from '@/domain/case/verification-form'
import type { Policy } from '@/domain/policy/schema'
import { henan2022 } from '@/domain/policy/variants/henan-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import { forms, monitored } from './journey'

const today = '2022-09-01'
const filled = forms(today, 'elimination').householdVerification as unknown as Verification
const rows = (policy: Policy, data: Partial<Verification>) =>
  eliminationPreCheck(policy.procedures.elimination!, { data, household: monitored(), policy, today }).map(({ rule, condition, value, met, clause }) => [rule, condition, value, met, clause])

it('henan: before the visit, what is known and what is to be asked', () => {
  expect(rows(henan2022, {})).toEqual([
    ['R-104', '人均纯收入超过当年监测范围 6900 元', '待填', null, '二（三）1'],
    ['R-104', '收入稳定超过监测范围持续 6 个月以上', '待填', null, '二（三）1'],
    ['R-104', '“两不愁三保障”及饮水安全持续巩固', '待填', null, '二（三）1'],
    ['R-104', '返贫致贫风险稳定消除或自然消除', '待填', null, '二（三）1'],
    ['R-108', '不是整户无劳动力', '有劳动力', true, '二（三）2（1）'],
  ])
})

it('hunan: every condition as a row, with its value, its answer and its clause', () => {
  expect(rows(hunanCounty6500, { ...filled, rigidExpenseSettled: false })).toEqual([
    ['R-106', '监测时间不低于 3 个月', '1月10日纳入', true, '动态管理'],
    ['R-102', '针对性帮扶措施有效落实', '是', true, '消除（一）'],
    ['R-102', '“两不愁三保障”及饮水安全持续巩固', '6 项全部达标', true, '消除（一）'],
    ['R-102', '收入持续稳定', '2月13日起稳定', true, '消除（一）'],
    ['R-102', '大额刚性支出稳定解决', '否', false, '消除（一）'],
    ['R-102', '返贫致贫风险稳定消除或自然消除', '已稳定消除', true, '消除（一）'],
    ['R-107', '年人均纯收入不低于 5000 元', '10000 元', true, '消除（一）'],
    ['R-108', '不是整户无劳动力', '有劳动力', true, '消除（一）'],
  ])
})
