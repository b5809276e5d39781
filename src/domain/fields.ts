import type { z } from 'zod'
import { fieldLabel } from './field-labels'
import { storable } from './storable'

/** One fault of what was typed: where (path in the body), by which rule if it has a number, and what to mend, in Chinese. */
export interface FieldFault {
  path: string
  rule?: string
  message: string
}

export type Parsed<T> = { ok: true; data: T } | { ok: false; errors: FieldFault[] }

type Issue = z.core.$ZodRawIssue

/** Parses and names every fault at once, each by its field's Chinese name. A message in the schema itself goes first. */
export function parseAll<S extends z.ZodType>(schema: S, raw: unknown): Parsed<z.output<S>> {
  const { clean, faults } = storable(raw)
  const result = schema.safeParse(clean, { error: sentence })
  if (result.success && faults.length === 0) return { ok: true, data: result.data }
  const found = result.success ? [] : result.error.issues.flatMap(faultsOf)
  return { ok: false, errors: [...faults, ...found.filter(({ path }) => !faults.some((known) => known.path === path))] }
}

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: `没有「${key}」这一项，请删去。` }))
  const rule = issue.code === 'custom' ? (issue.params?.rule as string | undefined) : undefined
  return [{ path: path.join('.'), ...(rule && { rule }), message: issue.message }]
}

/** The Chinese name of the field a path points at: the last key that is not a position in a list. */
const nameOf = (path: readonly PropertyKey[]): string => fieldLabel(String([...path].reverse().find((key) => typeof key === 'string' && !/^\d+$/.test(key)) ?? '内容'))

const kinds: Record<string, string> = { number: '数字', int: '整数', string: '文字', boolean: '是或否', array: '列表', object: '一组内容', date: '日期' }

/** zod's own messages in the words of a clerk. */
function sentence(issue: Issue): string {
  const name = nameOf(issue.path ?? [])
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === '' ? `${name}未填。` : `${name}须为${kinds[issue.expected] ?? '规定的格式'}。`
    case 'too_small':
      if (issue.origin === 'string') return `${name}${Number(issue.minimum) <= 1 ? '未填' : `不能少于 ${issue.minimum} 个字`}。`
      if (issue.origin === 'array') return `${name}至少 ${issue.minimum} 项。`
      return `${name}不能小于 ${issue.minimum}。`
    case 'too_big':
      if (issue.origin === 'string') return `${name}不能超过 ${issue.maximum} 个字。`
      if (issue.origin === 'array') return `${name}最多 ${issue.maximum} 项。`
      return `${name}不能大于 ${issue.maximum}。`
    case 'not_multiple_of':
      return `${name}最多两位小数。`
    case 'invalid_value':
      return issue.input === undefined ? `${name}未填。` : `${name}不在可选的范围内。`
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'regex' ? `${name}格式不对，日期写作 2026-05-18。` : `${name}格式不对。`
    case 'unrecognized_keys':
      return `没有「${issue.keys.join('、')}」这一项，请删去。`
    default:
      return `${name}填写不对。`
  }
}
