import ExcelJS from 'exceljs'
import { labelOf } from '@/domain/glossary'
import type { HouseholdFields } from '@/domain/household/household-fields'
import { UploadedFile, TABLE } from '@/server/attachment/uploaded-file'
import { commitImport } from '@/server/import/commit-import'
import { getImport, type ImportDesk } from '@/server/import/get-import'
import { startCheck } from '@/server/import/start-check'
import { uploadImport } from '@/server/import/upload-import'
import { runNextJob } from '@/server/job/job-loop'
import type { Caller } from '@/server/kernel/actor'

export const HEADS = ['户编号', '行政村', '组', '姓名', '身份证号码', '与户主关系', '户属性', '联系电话', '劳动技能', '健康状况', '在校生状况', '残疾等级', '医保', '是否低保户', '住址'] as const
export type Head = (typeof HEADS)[number]

/** Column of a head, from 1. */
export const columnOf = (head: Head): number => HEADS.indexOf(head) + 1

/** Rows of a register as a clerk keeps it: one per member, numbered by household. */
export function tableOf(households: readonly unknown[], village = '兴田村'): string[][] {
  return (households as HouseholdFields[]).flatMap((household, i) => household.members.map((member) => [
    String(i + 1), village, household.group ?? '', member.name, member.idNumber, labelOf('relation', member.relation), labelOf('householdType', household.householdType), household.phone ?? '', labelOf('labour', member.labour),
    member.health.map((one) => labelOf('health', one)).join('、'), member.schooling ?? '', member.disabilityLevel ? `${member.disabilityLevel}级` : '', member.medicalInsurance ? '是' : '否', household.subsistenceAllowance ? '是' : '否', household.address ?? '',
  ]))
}

/** The rows as a real .xlsx with a title above the heads; `edit` makes of it what people make of tables. */
export async function xlsxOf(rows: readonly (readonly unknown[])[], edit?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('花名册')
  sheet.addRow(['槐树湾乡农户花名册'])
  sheet.mergeCells(1, 1, 1, HEADS.length)
  sheet.addRow([...HEADS])
  for (const row of rows) sheet.addRow([...row])
  edit?.(sheet, book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export const csvOf = (rows: readonly (readonly string[])[]): string => [HEADS, ...rows].map((row) => row.map((word) => `"${word}"`).join(',')).join('\r\n')

export const upload = async (caller: Caller, bytes: Buffer, name = '花名册.xlsx') => (await uploadImport(caller, { body: { kind: 'households', file: new UploadedFile(name, bytes, TABLE) } })).result

export async function workAll(): Promise<void> {
  while (await runNextJob());
}

/** Uploads, checks with the guessed columns, and answers what was found. */
export async function checked(caller: Caller, bytes: Buffer, show = 'all', name?: string): Promise<ImportDesk> {
  const { id, mapping } = await upload(caller, bytes, name)
  await startCheck(caller, { params: { id }, body: { mapping: [...mapping] } })
  await workAll()
  return getImport(caller, { id, show, limit: 200 })
}

export async function committed(caller: Caller, bytes: Buffer): Promise<ImportDesk> {
  const { id } = await checked(caller, bytes)
  await commitImport(caller, { params: { id } })
  await workAll()
  return getImport(caller, { id, show: 'all', limit: 200 })
}

/** Findings flat: 「4 身份证号码 error …」. */
export const said = ({ households }: ImportDesk, level?: string) =>
  households.items.flatMap(({ findings }) => findings).filter((one) => !level || one.level === level).map(({ row, column, rule, message }) => ({ row, column, rule, message }))
