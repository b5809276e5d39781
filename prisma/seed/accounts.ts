import type { Role } from '@/domain/glossary'
import type { Instant } from '@/domain/time/local-date'
import { DEMO_PLACES } from './households/villages'

/** Somebody who works with the system: an account, or a colleague of another township who only appears in records. */
export interface Worker {
  id: string
  name: string
  assignments: { role: Role; region: string }[]
}
export interface Account extends Worker {
  username: string
  department: string | null
}

const P = DEMO_PLACES
const LIST: readonly (readonly [username: string, name: string, department: string | null, assignments: readonly (readonly [Role, string])[]])[] = [
  ['county.admin', '许明远', '县农业农村局', [['countyAdmin', P.county]]],
  ['county.comparer', '沈慧敏', '县农业农村局', [['countyComparer', P.county]]],
  ['county.approver', '程学军', '县农业农村局', [['countyApprover', P.county]]],
  ['county.approver2', '储立平', '县农业农村局', [['countyApprover', P.county]]],
  ['dept.medical', '鲍晓霞', '县医疗保障局', [['department', P.county]]],
  ['township.clerk', '赵文娟', '槐树湾乡乡村振兴工作站', [['townshipClerk', P.township]]],
  ['township.reviewer', '桂中华', '槐树湾乡人民政府', [['townshipReviewer', P.township]]],
  ['township2.clerk', '廖红梅', '南溪镇乡村振兴工作站', [['townshipClerk', P.otherTownship]]],
  ['township2.reviewer', '熊德祥', '南溪镇人民政府', [['townshipReviewer', P.otherTownship]]],
  ['village.cadre', '蒋光明', '兴田村村民委员会', [['villageCadre', P.village]]],
  ['village2.cadre', '漆学友', '板棚村村民委员会', [['villageCadre', P.otherVillage]]],
  ['helper', '詹志强', '槐树湾乡人民政府', [['helper', P.township]]],
  ['inspector', '闵道平', '县纪委监委', [['inspector', P.county]]],
  ['prefecture.reviewer', '柯海兵', '市农业农村局', [['prefectureReviewer', P.prefecture]]],
  ['province.reviewer', '祝新宏', '省农业农村厅', [['provinceReviewer', P.province]]],
  // one person with two hats: chooses one at login, switches under the name
  ['two.roles', '晏立国', '槐树湾乡人民政府', [['townshipClerk', P.township], ['villageCadre', P.thirdVillage]]],
]

/** The demo accounts of design/api.md, and one person with two roles. */
export function demoAccounts(nextId: (at: Instant) => string, at: Instant): Account[] {
  return LIST.map(([username, name, department, assignments]) => ({
    id: nextId(at),
    username,
    name,
    department,
    assignments: assignments.map(([role, region]) => ({ role, region })),
  }))
}
