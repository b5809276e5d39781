import type { Relation } from '@/domain/glossary'
import type { Sex } from './identity-number'

/** The sex a relation to the head implies; null where the word fits both. */
const IMPLIED_SEX: Record<Relation, Sex | null> = {
  head: null, spouse: null, son: 'male', daughter: 'female', daughterInLaw: 'female', sonInLaw: 'male', grandchild: null,
  father: 'male', mother: 'female', fatherInLaw: 'male', motherInLaw: 'female', grandparent: null, sibling: null, other: null,
}

/**
 * A remark where a relation does not fit the sex in the identity number; null where it does.
 * A remark and no refusal: the register, not we, knows the family.
 */
export function relationContradictsSex(relation: Relation, sex: Sex, headSex?: Sex): string | null {
  const said = sex === 'male' ? '男' : '女'
  const implied = IMPLIED_SEX[relation]
  if (implied && implied !== sex) return `与户主关系和性别不符：公民身份号码第17位显示为${said}，请核对。`
  if (relation === 'spouse' && headSex === sex) return `户主与配偶的公民身份号码第17位均显示为${said}，请核对。`
  return null
}
