import { labelOf, type KeyGroup } from '@/domain/glossary';

const SHORT: Partial<Record<KeyGroup, string>> = {
  applies: '有申报意愿',
  lowIncome: '收入较低',
  dispersedSupport: '分散特困',
  subsistenceAllowance: '农村低保',
  disabledFamily: '残疾人家庭',
  unstableWork: '务工不稳',
  rigidExpense: '刚性支出大',
  other: '其他隐患',
};

/** A key group in the few characters that fit behind a name; the glossary's words where they are short. */
export const tagOf = (group: KeyGroup): string => SHORT[group] ?? labelOf('keyGroup', group);
