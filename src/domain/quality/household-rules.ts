import { headFault, repeatedIdentityNumbers } from '../member/roster'
import type { Relation } from '../glossary'
import type { HouseholdRule } from './rule'

const MOBILE = /^(?:\+?86)?[ -]?1[3-9]\d{9}$/

/** What is checked of a household as a whole (field-guide §5.8). The lists of its members must be complete. */
export const householdRules: readonly HouseholdRule[] = [
  {
    rule: 'Q-5', level: 'error', field: 'members', title: '每户一名户主', national: ['3_11_001', 'C 05'],
    says: ({ people }) => (people.length > 0 && people.every(({ relation }) => relation) ? headFault(people as readonly { relation: Relation }[]) : null),
  },
  {
    rule: 'Q-6', level: 'error', field: 'members', title: '一人在户内只登记一次', national: ['1_01_001'],
    says({ people }) {
      const twice = repeatedIdentityNumbers(people.map(({ idNumber }, i) => ({ idNumber: idNumber || `#${i}` })))
      return twice.length > 0 ? `${twice.map((i) => people[i]!.name || `第 ${i + 1} 人`).join('、')}的身份证号与本户另一名成员相同。` : null
    },
  },
  {
    rule: 'Q-18', level: 'warning', field: 'members', title: '每户至多一名配偶', national: ['C 06'],
    says: ({ people }) => (people.filter(({ relation }) => relation === 'spouse').length > 1 ? '登记了两名以上配偶，请核对。' : null),
  },
  {
    rule: 'Q-25', level: 'hint', field: 'phone', title: '有联系电话', national: ['1_11_011'],
    says: ({ phone }) => (phone === '' ? '联系电话未填，入户、公示和回访都要用到。' : null),
  },
  {
    rule: 'Q-26', level: 'hint', field: 'phone', title: '联系电话为11位手机号', national: ['5_15_021'],
    says: ({ phone }) => (phone !== '' && !MOBILE.test(phone) ? '联系电话不是 11 位手机号，短信发不到。' : null),
  },
]

/** The rule that needs the register: whether another household gave the same number (5_15_022). Never refuses. */
export const SHARED_PHONE = { rule: 'Q-19', level: 'warning', field: 'phone', title: '联系电话不与他户相同', national: ['5_15_022'] } as const

/** 「联系电话与张某（3415…）另 2 户相同，请核对。」 from the names of the others that the reader may know of. */
export const sharedPhoneSentence = (others: readonly string[]): string =>
  `联系电话与${others.slice(0, 3).join('、')}${others.length > 3 ? `等 ${others.length} 户` : ''}登记的相同，请核对。`
