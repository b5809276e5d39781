import { parseAll } from '../fields'
import { householdFields, type HouseholdFields } from '../household/household-fields'
import { maskIdentityNumber, maskNumbersIn } from '../member/masking'
import { readDisabilityCertificate } from '../member/disability-certificate'
import { checkHousehold } from '../quality/check'
import type { TypedHousehold, TypedMember } from '../quality/subject'
import type { LocalDate } from '../time/local-date'
import { textOf, type SheetRow } from './cell'
import { columnOf } from './group-rows'
import { fieldOf, type ColumnMapping, type FieldKey } from './columns'
import type { FindVillage } from './find-village'
import { isFaulty, type ImportFinding } from './finding'
import type { RowGroup } from './group-rows'
import { readCell } from './read-cell'

export interface Reading {
  headers: readonly string[]
  mapping: ColumnMapping
  findVillage: FindVillage
  today: LocalDate
}

/** A household as its rows say it: the body of POST /households where nothing is wrong, else only what is. */
export interface ReadHousehold {
  rows: readonly number[]
  villageCode: string | null
  headName: string
  request: HouseholdFields | null
  findings: ImportFinding[]
}

type Values = Partial<Record<FieldKey, unknown>>

/** Reads the rows of one household by the schema and the rules of the entry form; findings name row and column. */
export function readHousehold(group: RowGroup, reading: Reading): ReadHousehold {
  const { mapping, today } = reading
  const at = (row: SheetRow, key: FieldKey | null, level: ImportFinding['level'], rule: string, message: string): ImportFinding => {
    const column = key ? columnOf(mapping, key) : -1
    return { row: row.number, column: column >= 0 ? reading.headers[column]! : key && fieldOf(key).label, value: column >= 0 ? masked(textOf(row.cells[column])) : '', level, rule, message }
  }
  const findings: ImportFinding[] = group.fault ? [at(group.rows[0]!, 'household', 'error', '户编号', group.fault)] : []
  const values = group.rows.map((row) => readRow(row, mapping, (key, rule, message) => findings.push(at(row, key, 'error', rule, message))))
  values.forEach((one, i) => splitCertificate(one, today, (message) => findings.push(at(group.rows[i]!, 'idNumber', 'hint', 'Q-1', message))))

  const headAt = Math.max(0, values.findIndex(({ relation }) => relation === 'head'))
  const headRow = group.rows[headAt]!
  const first = (key: FieldKey) => (values[headAt]![key] !== undefined ? headAt : values.findIndex((one) => one[key] !== undefined))
  const shared = (key: FieldKey) => values[first(key)]?.[key]
  for (const key of mapping) {
    if (!key || fieldOf(key).of !== 'household') continue
    const other = values.findIndex((one) => one[key] !== undefined && one[key] !== shared(key))
    if (other >= 0) findings.push(at(group.rows[other]!, key, 'warning', '同户不一致', `与第 ${group.rows[first(key)]!.number} 行不一致，按该行登记。`))
  }

  const village = shared('village') === undefined ? null : reading.findVillage(String(shared('village')), String(shared('township') ?? ''))
  if (typeof village === 'string') findings.push(at(headRow, 'village', 'error', '村', village))
  const villageCode = village && typeof village !== 'string' ? village.code : null

  const body = { villageCode: villageCode ?? '000000000000', ...pick(shared, HOUSEHOLD), members: values.map((one) => pick((key) => one[key], MEMBER)) }
  const place = (path: string): { row: SheetRow; key: FieldKey | null } => {
    const [, index, key] = /^members\.(\d+)\.(\w+)/.exec(path) ?? []
    if (key) return { row: group.rows[Number(index)]!, key: key as FieldKey }
    return { row: headRow, key: path === 'villageCode' ? 'village' : path === 'members' ? 'relation' : (path as FieldKey) }
  }
  const known = (row: SheetRow, key: FieldKey | null) => findings.some((finding) => finding.level === 'error' && finding.row === row.number && finding.column === at(row, key, 'error', '', '').column)
  const parsed = parseAll(householdFields(today), body)
  for (const { path, rule, message } of parsed.ok ? [] : parsed.errors) {
    const { row, key } = place(path)
    if (path === 'villageCode' ? village === null : !known(row, key)) findings.push(at(row, key, 'error', rule ?? '填写', path === 'villageCode' ? '村未填。' : message))
  }
  const typed: TypedHousehold = { ...(body as Omit<TypedHousehold, 'members'>), members: values as TypedMember[] }
  for (const { path, rule, level, message } of checkHousehold(typed, today)) {
    const { row, key } = place(path)
    if (!known(row, key)) findings.push(at(row, key, level, rule, message))
  }
  return {
    rows: group.rows.map(({ number }) => number), villageCode, headName: String(values[headAt]!.name ?? ''),
    request: parsed.ok && villageCode && !isFaulty(findings) ? parsed.data : null, findings: findings.sort((a, b) => a.row - b.row || GRAVEST.indexOf(a.level) - GRAVEST.indexOf(b.level)),
  }
}

const GRAVEST = ['error', 'warning', 'hint']
const HOUSEHOLD = ['group', 'householdType', 'address', 'phone', 'policyEnjoying', 'subsistenceAllowance', 'registration'] as const
const MEMBER = ['name', 'idNumber', 'relation', 'labour', 'willingToWork', 'health', 'disabilityLevel', 'disabilityCertificate', 'schooling', 'medicalInsurance', 'residence'] as const

const pick = (of: (key: FieldKey) => unknown, keys: readonly FieldKey[]) => Object.fromEntries(keys.flatMap((key) => (of(key) === undefined ? [] : [[key, of(key)]])))

function readRow(row: SheetRow, mapping: ColumnMapping, fault: (key: FieldKey, rule: string, message: string) => void): Values {
  const values: Values = {}
  mapping.forEach((key, column) => {
    if (!key) return
    const read = readCell(key, row.cells[column])
    if (read.ok) values[key] = read.value
    else fault(key, read.rule, read.message)
  })
  return values
}

/** The national tables write the certificate number in the place of the identity number: both are read from it. */
function splitCertificate(values: Values, today: LocalDate, tell: (message: string) => void): void {
  const { idNumber, disabilityCertificate } = values
  if (typeof idNumber !== 'string' || idNumber.length < 20) return
  const reading = readDisabilityCertificate(idNumber, today)
  if (!reading.ok) return
  values.idNumber = reading.value.identityNumber
  values.disabilityCertificate = disabilityCertificate ?? reading.value.number
  tell('填的是残疾人证号，已按前 18 位登记身份证号，整个号码登记为残疾人证号。')
}

const masked = (text: string): string => (/^\d{14,}[\dXxB]*$/.test(text) ? maskIdentityNumber(text) : maskNumbersIn(text)).slice(0, 60)
