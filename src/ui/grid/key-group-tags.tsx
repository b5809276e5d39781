import { labelOf, type KeyGroup } from '@/domain/glossary'
import { Badge } from '../layout/badge'

const SHORT: Partial<Record<KeyGroup, string>> = {
  applies: '有申报意愿',
  lowIncome: '收入较低',
  dispersedSupport: '分散特困',
  subsistenceAllowance: '农村低保',
  disabledFamily: '残疾人家庭',
  unstableWork: '务工不稳',
  rigidExpense: '刚性支出大',
  other: '其他隐患',
}

/** A key group in the few characters that fit behind a name; the glossary's words where they are short. */
const tagOf = (group: KeyGroup): string => SHORT[group] ?? labelOf('keyGroup', group)

const ROOM = 2

/** The key groups behind a name: two, or the first and how many there are; all of them are in the title. */
export function KeyGroupTags({ groups }: { groups: readonly KeyGroup[] }) {
  const all = groups.map((group) => labelOf('keyGroup', group)).join('、')
  const words = groups.length > ROOM ? [tagOf(groups[0]!), `等${groups.length}类`] : groups.map(tagOf)
  return words.map((word) => (
    <span key={word} className="ml-1.5" title={all}>
      <Badge tone="due" small>
        {word}
      </Badge>
    </span>
  ))
}
