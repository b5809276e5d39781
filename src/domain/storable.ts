import { fieldLabel } from './field-labels'

// PostgreSQL keeps no NUL character and no half of a surrogate pair, and nobody types them: they come from broken
// programs. A body with any is refused by the name of its field before it reaches a column.

const DEEPEST = 32 // the deepest body of design/api.md has five levels

/** One place in a value that cannot be kept. */
export interface Unstorable {
  path: string
  message: string
}

export interface Storable<T> {
  /** The value with every such place made harmless: fit for looking something up, not for keeping. */
  clean: T
  faults: Unstorable[]
}

const keepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value) as null) // files pass as they are
const harmless = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** Looks through strings, keys and depth of what was sent. */
export function storable<T>(sent: T): Storable<T> {
  const faults: Unstorable[] = []
  const fault = (path: readonly string[], sentence: string) => faults.push({ path: path.join('.'), message: `${fieldLabel(path.findLast((key) => !/^\d+$/.test(key)) ?? '内容')}${sentence}` })

  function look(value: unknown, path: readonly string[]): unknown {
    if (typeof value === 'string') {
      if (keepable(value)) return value
      fault(path, '含有不能保存的字符。')
      return harmless(value)
    }
    if (value === null || typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) return value
    if (path.length >= DEEPEST) {
      fault(path.slice(0, 3), '嵌套过深。')
      return null
    }
    if (Array.isArray(value)) return value.map((item, i) => look(item, [...path, String(i)]))
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
      if (keepable(key) && key !== '__proto__') return [[key, look(item, [...path, key])]]
      faults.push({ path: [...path, harmless(key)].join('.'), message: `没有「${harmless(key)}」这一项，请删去。` })
      return []
    }))
  }

  return { clean: look(sent, []) as T, faults }
}
