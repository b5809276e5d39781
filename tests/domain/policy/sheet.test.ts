import { describe, expect, it } from 'vitest'
import { caseKinds } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { compareSheets } from '@/domain/policy/sheet/compare'
import { policySheet, type SheetSection } from '@/domain/policy/sheet/sheet'
import { isNamed } from '@/domain/policy/sheet/words'
import { policies } from '@/domain/policy/variants'
import { rulesOf } from '@/domain/policy/view'

const sheetOf = (id: string, inherits: string | null = null, decisions?: object) => policySheet(pinnedPolicy({ id, version: 1, inherits, decisions } as never)!)
const section = (sheet: SheetSection[], key: string) => sheet.find((one) => one.key === key)!
const lineOf = (sheet: SheetSection[], key: string, lineKey: string) => section(sheet, key).lines.find((line) => line.key === lineKey)!

describe.each(policies)('$id on paper', (policy) => {
  const sheet = sheetOf(policy.id, 'henan-2022')
  it('shows every value with a clause or as 未设定', () => {
    const lines = sheet.flatMap(({ lines }) => lines)
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter(({ clause, value }) => clause === '' || value === '')).toEqual([])
    expect(lines.filter(({ origin, value }) => (origin === 'unset') !== (value === '未设定'))).toEqual([])
  })
  it('shows every rule the policy lists, and no identifier stands for a word', () => {
    const shown = new Set(section(sheet, 'rules').lines.map(({ key }) => key))
    const listed = rulesOf({ ...policy, clocks: [] }).filter(({ rule }) => rule !== 'R-010' && !rule.startsWith('D-00'))
    expect(listed.filter(({ rule }) => !shown.has(rule))).toEqual([])
    expect(listed.flatMap(({ parameters }) => Object.keys(parameters)).filter((name) => !isNamed(name))).toEqual([])
    expect(sheet.flatMap(({ lines }) => lines).filter(({ value, label }) => /[a-z]{3,}/.test(value + label))).toEqual([])
  })
  it('has its steps in the order of the procedure', () => {
    for (const kind of caseKinds) {
      const steps = pinnedPolicy({ id: policy.id, version: policy.version, inherits: 'henan-2022' })!.procedures[kind]?.steps
      expect(section(sheet, kind).lines.map(({ key }) => key)).toEqual(steps?.map(({ key }) => key) ?? ['none'])
    }
  })
})

describe('where a value comes from', () => {
  it('the text, the county, the policy taken over, nowhere', () => {
    const sheet = sheetOf('hunan-county-6500', 'henan-2022', { largeShare: 2 })
    expect(lineOf(sheet, 'amounts', 'threshold')).toMatchObject({ value: '6500 元', origin: 'text' })
    expect(lineOf(sheet, 'amounts', 'boundary')).toMatchObject({ value: '按范围内', origin: 'county', clause: '本县规定' })
    expect(section(sheet, 'rollback').lines[0]).toMatchObject({ origin: 'inherited', clause: '二（三）4' })
    expect(lineOf(sheet, 'county', 'largeShare')).toMatchObject({ value: '2 %', origin: 'county' })
    expect(lineOf(sheet, 'county', 'smallShare')).toMatchObject({ value: '未设定', origin: 'unset' })
    expect(section(sheetOf('hunan-county-6500'), 'rollback').lines).toMatchObject([{ value: '未设定', origin: 'unset' }])
  })
})

describe('two policies side by side', () => {
  const [left, right] = [sheetOf('henan-2022'), sheetOf('hunan-county-6500')]
  const compared = compareSheets(left, right)
  const part = (key: string) => compared.find((one) => one.key === key)!
  it('a policy and itself differ nowhere', () => {
    expect(compareSheets(left, left).every(({ differences }) => differences === 0)).toBe(true)
  })
  it('names both amounts, and counts the differences', () => {
    const threshold = part('amounts').lines.find(({ key }) => key === 'threshold')!
    expect(threshold).toMatchObject({ left: { value: '6900 元' }, right: { value: '6500 元' }, same: false })
    for (const { lines, differences } of compared) expect(differences).toBe(lines.filter(({ same }) => !same).length)
  })
  it('aligns steps in order: the comparison that moved behind the township stands on two rows', () => {
    const rows = part('identification').lines.map(({ key, left, right }) => [key, left !== null, right !== null])
    expect(rows.filter(([key]) => key === 'infoComparison')).toEqual([['infoComparison', true, false], ['infoComparison', false, true]])
    expect(rows.filter(([key]) => key === 'publicNotice')).toEqual([['publicNotice', true, true]])
    for (const [side, sheet] of [['left', left], ['right', right]] as const)
      expect(part('identification').lines.flatMap((line) => line[side]?.key ?? [])).toEqual(section(sheet, 'identification').lines.map(({ key }) => key))
  })
  it('loses no line of either side', () => {
    for (const [side, sheet] of [['left', left], ['right', right]] as const)
      for (const { key, lines } of sheet) expect(part(key).lines.filter((line) => line[side])).toHaveLength(lines.length)
  })
})
