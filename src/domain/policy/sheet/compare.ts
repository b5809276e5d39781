import type { SheetLine, SheetSection } from './sheet'

/** Two values of one line; null where a side has no such line. */
export interface ComparedLine {
  key: string
  label: string
  rule?: string
  left: SheetLine | null
  right: SheetLine | null
  same: boolean
}

export interface ComparedSection {
  key: string
  title: string
  lines: readonly ComparedLine[]
  differences: number
}

/** Two policies side by side, section by section. Lists are matched by key; steps are aligned in their order, so that a step that moved shows. */
export function compareSheets(left: readonly SheetSection[], right: readonly SheetSection[]): ComparedSection[] {
  const keys = [...new Set([...left, ...right].map(({ key }) => key))]
  const order = [...left, ...right].map(({ key }) => key)
  return keys.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((key) => {
    const a = left.find((section) => section.key === key)
    const b = right.find((section) => section.key === key)
    const pairs = (a ?? b)!.ordered ? aligned(a?.lines ?? [], b?.lines ?? []) : matched(a?.lines ?? [], b?.lines ?? [])
    const lines = pairs.map(([l, r]): ComparedLine => ({ key: (l ?? r)!.key, label: (l ?? r)!.label, ...((l ?? r)!.rule && { rule: (l ?? r)!.rule }), left: l, right: r, same: l?.value === r?.value && l?.label === r?.label }))
    return { key, title: (a ?? b)!.title, lines, differences: lines.filter(({ same }) => !same).length }
  })
}

type Pair = [SheetLine | null, SheetLine | null]

function matched(left: readonly SheetLine[], right: readonly SheetLine[]): Pair[] {
  const pairs = left.map((line): Pair => [line, right.find(({ key }) => key === line.key) ?? null])
  return [...pairs, ...right.filter(({ key }) => !left.some((line) => line.key === key)).map((line): Pair => [null, line])]
}

/** The longest common order of steps stands on the same rows; what only one side has, or has elsewhere, stands alone. */
function aligned(left: readonly SheetLine[], right: readonly SheetLine[]): Pair[] {
  const longest: number[][] = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i]![j] = left[i]!.key === right[j]!.key ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i]!.key === right[j]!.key) pairs.push([left[i++]!, right[j++]!])
    else if (j >= right.length || (i < left.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) pairs.push([left[i++]!, null])
    else pairs.push([null, right[j++]!])
  }
  return pairs
}
