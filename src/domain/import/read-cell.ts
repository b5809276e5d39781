import { labelOf, termOf, termsOf, type Enumeration } from '../glossary'
import { cellFault, dayOfCell, textOf, type Cell } from './cell'
import { fieldOf, type FieldKey } from './columns'

/** What a cell says for its field, or why it says nothing. */
export type CellReading = { ok: true; value: unknown } | { ok: false; rule: string; message: string }

const value = (read: unknown): CellReading => ({ ok: true, value: read })
const fault = (rule: string, message: string): CellReading => ({ ok: false, rule, message })

const ENUMERATIONS: Partial<Record<FieldKey, Enumeration>> = { householdType: 'householdType', relation: 'relation', labour: 'labour', registration: 'registration', residence: 'residence' }
const YES = ['是', '有', '已参加', '参加', '已参保', 'y', 'yes', '1', 'true', '√', '✓']
const NO = ['否', '无', '未参加', '没有', '未参保', 'n', 'no', '0', 'false', '×', 'x']
const SCHOOLING: readonly (readonly [RegExp, string])[] = [
  [/^(非在校生|否|无|不在校|-)$/, ''], [/学前|幼儿/, '学前'], [/小学/, '小学'], [/初中|七年级|八年级|九年级/, '初中'], [/中职|中专|技校|职高|中等职业/, '中职'], [/高中|高一|高二|高三/, '高中'], [/高职|大专|专科/, '大专'], [/研究生|硕士|博士/, '研究生'], [/本科|大学/, '本科'],
]

/** Reads a cell for its field. An empty cell is undefined: the schema says whether that will do. */
export function readCell(key: FieldKey, cell: Cell | undefined): CellReading {
  if (!cell) return value(undefined)
  const broken = cellFault(cell)
  if (broken) return { ok: false, ...broken }
  const text = textOf(cell)
  if (text === '') return value(undefined)
  const enumeration = ENUMERATIONS[key]
  if (enumeration) return term(enumeration, key, text)
  switch (key) {
    case 'idNumber':
    case 'disabilityCertificate':
      return number(key, cell, text)
    case 'sex':
      return /^男/.test(text) ? value('male') : /^女/.test(text) ? value('female') : fault('性别', `性别写作男或女，现为「${text}」。`)
    case 'birth': {
      const day = dayOfCell(cell)
      return day ? value(day) : fault('文本日期', `「${text}」不是日期，写作 2026-05-18。`)
    }
    case 'policyEnjoying':
    case 'subsistenceAllowance':
    case 'willingToWork':
    case 'medicalInsurance':
      return yesNo(key, text)
    case 'health':
      return healths(text)
    case 'disabilityLevel':
      return level(text)
    case 'schooling': {
      const known = SCHOOLING.find(([pattern]) => pattern.test(text))
      return known ? value(known[1] || undefined) : fault('不认识的词', `在校生状况「${text}」不认识，写作小学、初中、高中、中职、大专、本科等。`)
    }
    case 'name':
    case 'group':
      return value(text.replace(/\s/g, ''))
    default:
      return value(text)
  }
}

function term(enumeration: Enumeration, key: FieldKey, text: string): CellReading {
  const known = termOf(enumeration, text)
  const words = termsOf(enumeration).map((one) => labelOf(enumeration, one)).slice(0, 6).join('、')
  return known ? value(known) : fault('不认识的词', `${fieldOf(key).label}「${text}」不认识，可填${words}${termsOf(enumeration).length > 6 ? '等' : ''}。`)
}

/** Excel keeps 15 digits of a number: what was behind them is gone and must not be guessed. */
function number(key: FieldKey, cell: Cell, text: string): CellReading {
  if (cell.kind === 'number' || /^\d(\.\d+)?[eE]\+\d+$/.test(text)) return fault('数字格式', `${fieldOf(key).label}按数字存放，第 16 位以后已经丢失。请把该列设为文本，对照证件重新填写。`)
  return value(text.replace(/^['"=]+|["']+$/g, ''))
}

function yesNo(key: FieldKey, text: string): CellReading {
  const word = text.toLowerCase()
  if (YES.includes(word)) return value(true)
  return NO.includes(word) ? value(false) : fault('不认识的词', `${fieldOf(key).label}写作是或否，现为「${text}」。`)
}

function healths(text: string): CellReading {
  const words = text.split(/[、,，;；/\s]+/).filter(Boolean)
  const unknown = words.find((word) => !termOf('health', word))
  if (unknown) return fault('不认识的词', `健康状况「${unknown}」不认识，可填健康、长期慢性病、患有大病、残疾，几项之间用顿号。`)
  return value([...new Set(words.map((word) => termOf('health', word)!))])
}

function level(text: string): CellReading {
  const digit = '一二三四'.indexOf(text.replace(/[级\s]/g, '').slice(0, 1)) + 1 || Number(text.replace(/[级\s]/g, ''))
  if (/^(无|否|0)$/.test(text)) return value(undefined)
  return Number.isInteger(digit) && digit >= 1 && digit <= 4 ? value(digit) : fault('不认识的词', `残疾等级写作 1 至 4，现为「${text}」。`)
}
