import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/ui/grid/paste-block'
import { planPaste } from '@/ui/grid/paste-plan'
import { full, household, TODAY } from './village'

const roster = [household(1, '方成'), household(2, '徐英'), household(3, '胡平'), household(4, '徐英')]
const plan = (text: string, standing = new Map<string, typeof full>()) =>
  planPaste(cellsOf(text), { roster, standing: (id) => standing.get(id) ?? null, below: roster.slice(1), at: 'met', today: TODAY })

describe('a block from the clipboard', () => {
  test('quotes, line ends inside a cell and an empty last line', () => {
    expect(cellsOf('a\t"b\n""c"""\r\n\t\r\nd\te\n')).toEqual([['a', 'b\n"c"'], ['d', 'e']])
  })

  test('is matched by name and number wherever the columns stand under a head', () => {
    const [row] = plan('户主姓名\t序号\t是否属于核查重点群体\t备注\n胡平\t3\t×\t外出')
    expect(row).toMatchObject({ household: { householdId: 'h3' }, change: { keyGroup: false, note: '外出' }, verdict: '可用' })
  })

  test('without a head the names tell where the columns begin', () => {
    const [first, second] = plan('1\t方 成\t3\t是\t是\t否\t\t已签\t李明\t5-16\n2\t徐英\t3\t１\t０\t否\t√\t\t李明\t5-16')
    expect(first).toMatchObject({ household: { householdId: 'h1' }, verdict: '可用', change: { met: true, above: true, keyGroup: false, signed: 'declines', surveyor: '李明', on: '2026-05-16' } })
    expect(second).toMatchObject({ household: { householdId: 'h2' }, change: { above: false, signed: 'applies' } })
  })

  test('a block without names goes down from the cursor', () => {
    expect(plan('是\t是\n是\t否').map((row) => [row.household?.householdId, row.change])).toEqual([
      ['h2', { met: true, unmet: [], above: true }],
      ['h3', { met: true, unmet: [], above: false }],
    ])
  })

  test('two of one name need the number; an unknown name fits nobody', () => {
    const [both, nobody] = plan('户主姓名\t备注\n徐英\ta\n张三\tb')
    expect(both).toMatchObject({ household: null, verdict: '不符', why: '本村有 2 户户主叫「徐英」，请连同序号一起复制。' })
    expect(nobody).toMatchObject({ household: null, why: '本村登记簿没有户主「张三」。' })
  })

  test('what stands there and differs is a conflict; both signatures, a wrong head count and a day to come do not fit', () => {
    const [row] = plan('方成\t4\t是\t否\t否\t√\t√\t李明\t2026-05-19', new Map([['h1', full]]))
    expect(row!.cells.map((cell) => cell.verdict)).toEqual(['可用', '不符', '可用', '冲突', '可用', '冲突', '不符', '可用', '不符'])
    expect(row!.cells[3]!.why).toBe('已填「是」')
    expect(row!.verdict).toBe('不符')
  })

  test('the same household twice is used once', () => {
    expect(plan('户主姓名\t备注\n胡平\ta\n胡平\tb').map((row) => row.verdict)).toEqual(['可用', '不符'])
  })
})
