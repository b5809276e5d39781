import { fieldLabel } from '@/domain/field-labels'
import { labelOf, type AssetItem, type AttendeeCapacity, type Category, type RiskType, type VisitorCapacity } from '@/domain/glossary'
import { day } from '@/ui/format/day'
import { money } from '@/ui/format/money'

/** One line of what a step recorded. `photo` is the id of a stored photo. */
export interface RecordLine {
  label: string
  value: string
  photo?: string
}

type Data = Record<string, unknown>
type Words = (value: never) => string

const RIGID: Record<string, string> = { medical: '医疗自付', education: '教育', disaster: '灾害', accident: '意外事故', other: '其他' }
const HIDDEN = new Set(['step', 'lateReason', 'exceptionReason']) // shown with the case, not with the step

const yesNo = (value: boolean) => (value ? '是' : '否')
const listed = (values: readonly string[]) => values.join('、') || '无'

/** Words of the fields whose value is a code or a list; all others are read by their type. */
const WORDS: Record<string, Words> = {
  visitors: (people: { name: string; capacity: VisitorCapacity }[]) => listed(people.map(({ name, capacity }) => `${name}（${labelOf('visitorCapacity', capacity)}）`)),
  attendees: (people: { name: string; capacity: AttendeeCapacity }[]) => `${people.length} 人：${listed(people.map(({ name, capacity }) => `${name}（${labelOf('attendeeCapacity', capacity)}）`))}`,
  income: (income: Record<string, number>) => Object.entries(income).map(([key, yuan]) => `${fieldLabel(key)} ${money(yuan)} 元`).join('，'),
  rigidExpense: (expense: Record<string, number>) => Object.entries(expense).filter(([, yuan]) => yuan > 0).map(([key, yuan]) => `${RIGID[key]} ${money(yuan)} 元`).join('，') || '无',
  safeguards: (items: Record<string, boolean>) => {
    const missing = Object.entries(items).filter(([, met]) => !met).map(([key]) => fieldLabel(key))
    return missing.length === 0 ? '6 项全部达标' : `${listed(missing)}未达标`
  },
  risks: (risks: { type: RiskType; note?: string }[]) => listed(risks.map(({ type, note }) => `${labelOf('riskType', type)}${note ? `（${note}）` : ''}`)),
  assets: (items: AssetItem[]) => listed(items.map((item) => labelOf('assetItem', item))),
  exceptionFor: (items: AssetItem[]) => listed(items.map((item) => labelOf('assetItem', item))),
  category: (category: Category) => labelOf('category', category),
  decision: (decision: string) => (decision === 'pass' ? '通过' : '不通过'),
  results: (results: { item: string; department: string; hit: boolean; doubt?: boolean; note?: string }[]) =>
    listed(results.map(({ item, department, hit, doubt, note }) => `${item}${hit ? '命中' : doubt ? '存疑' : '未命中'}（${department}${note ? `：${note}` : ''}）`)),
  reusedFrom: () => '沿用低保比对结果',
  by: (by: string) => ({ self: '农户自主申请', proxy: '他人代为申请', guided: '经指导申请' })[by] ?? by,
  operatedBy: (by: string) => (by === 'province' ? '省级统一组织操作' : '乡镇'),
  signedByHousehold: (signed: boolean) => (signed ? '已签' : '未签'),
  signedByVisitors: (signed: boolean) => (signed ? '已签' : '未签'),
  authorised: (signed: boolean) => (signed ? '已签' : '未签'),
  votesFor: (votes: number) => `${votes} 票`,
  votesAgainst: (votes: number) => `${votes} 票`,
  expected: (people: number) => `${people} 人`,
  previousPerCapita: (yuan: number) => `${money(yuan)} 元`,
  situation: (n: number) => `第 ${n} 类`,
}

/** What a step recorded, in the order and words of its form; fields left empty are left out. */
export function recordLines(data: unknown, today: string): RecordLine[] {
  return Object.entries((data ?? {}) as Data)
    .filter(([key, value]) => !HIDDEN.has(key) && value !== '' && value !== null && value !== undefined)
    .map(([key, value]) => ({ label: fieldLabel(key), ...(/PhotoId$|^photoId$/.test(key) ? { value: '查看照片', photo: String(value) } : { value: spoken(key, value, today) }) }))
}

function spoken(key: string, value: unknown, today: string): string {
  const own = WORDS[key]
  if (own) return own(value as never)
  if (typeof value === 'boolean') return yesNo(value)
  if (Array.isArray(value)) return listed(value.map(String))
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, today)
  return String(value)
}
