import type { Params, Raw } from './action'

type Kind = 'number' | 'boolean' | 'list' | 'json' | 'text'

/**
 * A posted form as the body that the API would get. Field names are paths (`income.wage`, `members.0.name`) with an
 * optional kind (`income.wage:number`, `applies:boolean`, `risks:list` for repeated fields, `data:json`); names with a
 * leading underscore are values of the URL (`_id`, `_requestId`). Empty fields are left out, as if they had not been sent.
 */
export function readForm(form: FormData): { hidden: Params; body: Raw; typed: Record<string, string | string[]> } {
  const hidden: Params = {}
  const body: Raw = {}
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((v): v is string => typeof v === 'string').map((v) => v.trim())
    if (name.startsWith('$ACTION') || values.length === 0) continue // React's own fields
    if (name.startsWith('_')) {
      hidden[name.slice(1)] = values[0]!
      continue
    }
    typed[name] = values.length > 1 || name.endsWith(':list') ? values : values[0]!
    const [path = '', kind = 'text'] = name.split(':') as [string, Kind?]
    const value = valueOf(kind, values)
    if (value !== undefined) put(body, path.split('.'), value)
  }
  return { hidden, body, typed }
}

function valueOf(kind: Kind, values: string[]): unknown {
  const filled = values.filter((v) => v !== '')
  if (kind === 'list') return filled
  const text = filled[0]
  if (text === undefined) return undefined
  switch (kind) {
    case 'number': {
      const plain = text.normalize('NFKC').replace(/,/g, '')
      return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text // what is no number is judged, and named, by the schema
    }
    case 'boolean':
      return text === 'true' || text === 'on'
    case 'json':
      return JSON.parse(text)
    default:
      return text
  }
}

/** Puts a value at a path; a part of digits means a position in a list. */
function put(target: Raw, path: string[], value: unknown): void {
  const [head, ...rest] = path as [string, ...string[]]
  if (['__proto__', 'constructor', 'prototype'].includes(head)) return
  if (rest.length === 0) {
    target[head] = value
    return
  }
  target[head] ??= /^\d+$/.test(rest[0]!) ? [] : {}
  put(target[head] as Raw, rest, value)
}
