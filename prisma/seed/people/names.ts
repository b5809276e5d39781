import type { Sex } from '@/domain/member/identity-number'
import type { Random } from '../random'

/** Surnames with their rough share in the countryside, a few double ones, and a long thin tail. */
export const SURNAMES: readonly (readonly [string, number])[] = [
  ['王', 72], ['李', 70], ['张', 67], ['刘', 51], ['陈', 48], ['杨', 31], ['汪', 30], ['余', 28], ['胡', 26], ['周', 24], ['吴', 24], ['徐', 22],
  ['黄', 20], ['朱', 18], ['程', 17], ['方', 15], ['江', 14], ['何', 13], ['郑', 13], ['许', 12], ['赵', 12], ['孙', 11], ['罗', 11], ['曹', 10],
  ['袁', 10], ['潘', 9], ['沈', 9], ['彭', 9], ['魏', 8], ['蔡', 8], ['漆', 7], ['詹', 7], ['熊', 7], ['桂', 6], ['储', 6], ['林', 6], ['郭', 6],
  ['马', 6], ['梁', 5], ['宋', 5], ['谢', 5], ['韩', 5], ['唐', 5], ['冯', 5], ['董', 5], ['曾', 4], ['廖', 4], ['鲍', 4], ['晏', 4], ['闵', 3],
  ['易', 3], ['柯', 3], ['洪', 3], ['祝', 3], ['匡', 2], ['占', 2], ['单', 1], ['仇', 1], ['解', 1], ['翟', 1], ['欧阳', 1], ['诸葛', 1], ['上官', 1], ['司马', 1],
]

type Generation = 'old' | 'middle' | 'young'

/** Characters of given names by generation and sex: first and second place draw from the same list. */
const GIVEN: Record<Generation, Record<Sex, { first: string; second: string }>> = {
  old: {
    male: { first: '德传先正世光明永金长家国本立道广学守克仁', second: '发根才富贵福生海清山田余坤举堂银松成祥友' },
    female: { first: '秀桂玉兰凤素翠金银文世先开正宗传月春荣昌', second: '英珍兰芝华莲香云芳枝梅娥玲秀荣清琴霞凤平' },
  },
  middle: {
    male: { first: '建国卫红兴志永家德立新学中广祥友文光先勇', second: '军平明华强勇刚国林成海东山兵宏庆胜忠义全' },
    female: { first: '红小丽晓春海冬素金玉翠慧爱永从美燕家成秋', second: '梅丽霞艳琴敏芳玲萍娟云燕红英荣霞静莉珍华' },
  },
  young: {
    male: { first: '子宇浩俊嘉文天志博思家梓明泽一承奕睿书景', second: '轩涵杰豪然宇泽辰阳航博瑞恒皓睿鑫涛帆凯昊' },
    female: { first: '雨欣梓佳诗思雅梦语若可静一心紫嘉晓文子依', second: '涵怡萱琪彤悦婷妍琳瑶晴雯菲蕊然宁雪洁颖慧' },
  },
}

/** A given name that fits the year of birth; one in six has a single character. */
export function givenName(random: Random, sex: Sex, birthYear: number): string {
  const generation: Generation = birthYear < 1965 ? 'old' : birthYear < 1995 ? 'middle' : 'young'
  const { first, second } = GIVEN[generation][sex]
  const last = random.pick([...second])
  if (random.chance(0.15)) return last
  const start = random.pick([...first])
  return start === last ? last : start + last
}

export const surname = (random: Random): string => random.weighted(SURNAMES)

/** Names for the hand: a villager, an official, an objector — surname and given name of an adult. */
export function adultName(random: Random, sex: Sex = random.chance(0.7) ? 'male' : 'female'): string {
  return surname(random) + givenName(random, sex, random.int(1966, 1996))
}
