import { fieldLabel } from '@/domain/field-labels'
import { labelOf, termsOf, type Enumeration } from '@/domain/glossary'
import { money } from '@/ui/format/money'
import { targetLabel } from './return-targets'

/** Code lists of the answers that are codes. */
const LISTS: Record<string, Enumeration> = { category: 'category', risks: 'riskType', assets: 'assetItem', exceptionFor: 'assetItem', capacity: 'attendeeCapacity' }

/** The words of a field of a step by its path. */
export const answerLabel = (path: string): string => (targetLabel(path) === path ? fieldLabel(path.split('.').at(-1)!) : targetLabel(path))

/** An answer as a reader sees it. */
export function answerWords(path: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return '空'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return /^(income|rigidExpense)\./.test(path) ? money(value) : String(value)
  if (Array.isArray(value)) return value.map((entry) => partWords(path, entry)).join('、') || '无'
  return partWords(path, value)
}

function partWords(path: string, entry: unknown): string {
  if (entry !== null && typeof entry === 'object') return Object.entries(entry).map(([key, part]) => partWords(key === 'type' ? path : key, part)).join(' ')
  const list = LISTS[path.split('.').at(-1)!]
  const known = list && termsOf(list).find((term) => term === entry)
  return known ? labelOf(list, known) : String(entry)
}
