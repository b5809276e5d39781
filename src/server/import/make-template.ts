import 'server-only'
import ExcelJS from 'exceljs'
import { z } from 'zod'
import { labelOf, termsOf, type Enumeration } from '@/domain/glossary'
import { householdColumns, type FieldKey } from '@/domain/import/columns'
import { shortRegionName } from '@/domain/region/region-name'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'

const LISTS: Partial<Record<FieldKey, Enumeration>> = { householdType: 'householdType', relation: 'relation', labour: 'labour', registration: 'registration', residence: 'residence' }
const ROWS = 50_000 // with a list to choose from

/** What exceljs has and does not describe: one rule for a whole range. */
interface Validated {
  dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void }
}

/** 农户名册模板: the columns, numbers as text, lists to choose from, the villages of the unit, and how to fill it in. */
export const makeTemplate = defineQuery({
  name: 'imports.template',
  permission: 'register.import',
  input: z.strictObject({}),
  async run({ db, actor, hat }) {
    const villages = await db.region.findMany({ where: { county: actor.county, level: 'village', code: villageRange(hat.region) }, orderBy: { code: 'asc' }, select: { name: true, code: true } })
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('农户名册', { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = householdColumns.map(({ key, label }) => ({ key, header: label, width: ['idNumber', 'disabilityCertificate', 'address'].includes(key) ? 26 : 14, style: { numFmt: '@' } }))
    sheet.getRow(1).font = { bold: true }
    const choices = book.addWorksheet('填写说明')
    choices.columns = [{ width: 20 }, { width: 10 }, { width: 40 }, { width: 90 }]
    choices.addRow(['列', '必填', '说明', '可填']).font = { bold: true }
    for (const { key, label, required, note } of householdColumns) choices.addRow([label, required ? '必填' : '', note ?? '', wordsOf(key).join('、')])
    const places = book.addWorksheet('村名')
    places.columns = [{ width: 24 }, { width: 18, style: { numFmt: '@' } }]
    for (const { name, code } of villages) places.addRow([shortRegionName(name), code])
    for (const [i, { key }] of householdColumns.entries()) {
      const words = wordsOf(key)
      const list = key === 'village' ? `村名!$A$1:$A$${villages.length}` : words.length > 0 ? `"${words.join(',')}"` : null
      if (!list || key === 'health') continue // several at once do not go into a list
      const column = sheet.getColumn(i + 1).letter
      ;(sheet as unknown as Validated).dataValidations.add(`${column}2:${column}${ROWS}`, { type: 'list', allowBlank: true, formulae: [list], showErrorMessage: false })
    }
    return { name: '农户名册模板.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }
  },
})

function wordsOf(key: FieldKey): string[] {
  const enumeration = LISTS[key]
  if (enumeration) return termsOf(enumeration).map((term) => labelOf(enumeration, term))
  if (key === 'health') return termsOf('health').map((term) => labelOf('health', term))
  if (['subsistenceAllowance', 'policyEnjoying', 'medicalInsurance', 'willingToWork'].includes(key)) return ['是', '否']
  if (key === 'schooling') return ['学前', '小学', '初中', '高中', '中职', '大专', '本科', '研究生']
  return key === 'disabilityLevel' ? ['1', '2', '3', '4'] : []
}
