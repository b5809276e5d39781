import { z } from 'zod'
import { words } from '../case/fields'
import { categories, labelOf, type Category, type HouseholdType, type MonitoringStatus } from '../glossary'
import { typeOfCategory } from '../income/category'
import type { Policy } from '../policy/schema'
import { COUNTY_RULE, type Refusal } from '../refusal'

/** POST /households/{id}/reclassify */
export const ReclassifyFields = z.strictObject({ version: z.int(), category: z.enum(categories), reason: words(500) })

interface Known {
  monitoringStatus: MonitoringStatus
  householdType: HouseholdType
  category: Category | null
}

/** The categories that a household may be moved to now; none where nothing is to be moved. */
export const reclassifiable = (household: Known, policy: Pick<Policy, 'rules' | 'categories'>): Category[] =>
  policy.categories.map(({ category }) => category).filter((category) => refuseReclassify(household, category, policy).length === 0)

/**
 * 「对已纳入监测的所有农户，按“三类对象”重新分类」: an object whose category the policy in force does not have gets
 * one of its categories, without the procedure of identification again. Returns every reason why not.
 */
export function refuseReclassify(household: Known, category: Category, { rules, categories }: Pick<Policy, 'rules' | 'categories'>): Refusal[] {
  const rule = rules['R-018']
  if (!rule) return [{ rule: 'R-018', clause: COUNTY_RULE, message: '现行方案没有规定重新分类。', fix: '类别有误的，按本方案的程序办理。' }]
  const cite = { rule: 'R-018', clause: rule.clause }
  const listed = categories.map((known) => known.category)
  const type = typeOfCategory(category)
  return [
    ...(household.monitoringStatus === 'monitored' ? [] : [{ ...cite, message: '该户不是未消除风险的监测对象，不需要重新分类。' }]),
    ...(household.category && listed.includes(household.category)
      ? [{ ...cite, message: `该户的类别「${labelOf('category', household.category)}」已是本方案的类别。`, fix: '类别有误的，按本方案的程序办理。' }] : []),
    ...(listed.includes(category) ? [] : [{ ...cite, path: 'category', message: `本方案没有「${labelOf('category', category)}」这一类别。` }]),
    ...(type === null || type === household.householdType
      ? [] : [{ ...cite, path: 'category', message: `${labelOf('householdType', household.householdType)}不能认定为${labelOf('category', category)}。`, fix: '核对户类型。' }]),
  ]
}
