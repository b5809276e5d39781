'use client'

import { useEffect, useRef, useState } from 'react'
import { fieldName } from '@/domain/form/decode-form'
import type { IncomeLine } from '@/domain/income/per-capita'
import { Button } from '@/ui/button/button'
import { Choice } from '@/ui/form/choice'
import { MoneyInput } from '@/ui/form/number-input'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../../_form/field-source'
import type { Held } from './held'

/** A line of the worksheet and its place among all lines of the form. */
interface Line {
  n: number
  known: Partial<IncomeLine> & Pick<IncomeLine, 'kind'>
}

/** 按明细填写: the lines of each kind of income, as typed, else as held. Where a kind has lines their sum is its amount (K-06). */
export function useIncomeLines(fields: FieldSource, held: Held) {
  const [lines, setLines] = useState<Line[]>(() => {
    if (!fields.again) return (held.incomeLines ?? []).map((known, n) => ({ n, known }))
    const places = Object.keys(fields.typed ?? {}).flatMap((name) => /^incomeLines\.(\d+)\.kind$/.exec(name)?.[1] ?? [])
    return places.map((n) => ({ n: Number(n), known: { kind: fields.text(`incomeLines.${n}.kind`) as IncomeLine['kind'] } }))
  })
  // Adding and removing lines changes the form without a keystroke.
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => void table.current?.dispatchEvent(new Event('input', { bubbles: true })), [lines])
  const list = {
    of: (kind: IncomeLine['kind']) => lines.filter((line) => line.known.kind === kind),
    add: (kind: IncomeLine['kind']) => setLines([...lines, { n: Math.max(-1, ...lines.map(({ n }) => n)) + 1, known: { kind } }]),
    remove: (n: number) => setLines(lines.filter((line) => line.n !== n)),
  }
  return [list, table] as const
}

/** One line: what it is, how much, whether it counts. */
export function LineRow({ n, known, fields, remove }: Line & { fields: FieldSource; remove: () => void }) {
  const at = (part: string) => `incomeLines.${n}.${part}`
  return (
    <tr className="border-b border-line bg-paper">
      <td className="py-[3px] pl-5">
        <input type="hidden" name={at('kind')} value={known.kind} />
        <TextInput bare path={at('label')} label="明细名称" placeholder="如：张某在外务工" maxLength={100} value={fields.text(at('label'), known.label)} error={fields.errors[at('label')]} />
      </td>
      <td className="max-md:hidden" />
      <td className="py-[3px] pr-1 pl-2"><MoneyInput dense bare path={at('amount')} label="明细金额" value={fields.number(at('amount'), known.amount)} error={fields.errors[at('amount')]} width="full" /></td>
      <td className="pl-3">
        <span className="flex items-center gap-3 text-small">
          <Choice kind="checkbox" name={fieldName(at('excluded'), 'bool')} option={{ value: 'yes', label: '不计入' }} checked={fields.bool(at('excluded'), known.excluded)} />
          <Button size="dense" onClick={remove}>删去</Button>
        </span>
      </td>
    </tr>
  )
}
