import { expect, it } from 'vitest'
import { sheetRows, type SheetRow } from '@/app/(print)/print/dashboard/sheet-rows'

const row = (i: number): SheetRow => ({ key: `${i}`, head: `村${i}`, numbers: [i] })
const rows = (n: number) => Array.from({ length: n }, (_, i) => row(i))
const keysOf = (parts: SheetRow[][]) => parts.flat().map(({ key }) => key)

it('puts a short table under its picture', () => {
  expect(sheetRows(rows(12), 100)).toEqual([rows(12)])
})

it('goes on with what does not fit on further sheets, every row once and in order', () => {
  const parts = sheetRows(rows(120), 100)
  expect(parts.length).toBeGreaterThan(2)
  expect(keysOf(parts)).toEqual(rows(120).map(({ key }) => key))
  expect(parts[1]!.length).toBeGreaterThan(parts[0]!.length)
})

it('leaves a picture that fills the sheet alone on it', () => {
  const [first, second] = sheetRows(rows(5), 230)
  expect([first, second]).toEqual([[], rows(5)])
})

it('does not leave the head of a township alone at the end of a sheet', () => {
  const full = sheetRows(rows(120), 100)[0]!.length
  const head: SheetRow = { key: 'head', head: '南溪镇', numbers: null }
  const parts = sheetRows([...rows(full - 1), head, ...rows(3)], 100)
  expect(parts[0]).toHaveLength(full - 1)
  expect(parts[1]![0]).toBe(head)
})
