'use client'

import { Fragment } from 'react'
import type { FormDesk } from '../../_parts/form-desk'
import { MoneyInput } from '@/ui/form/number-input'
import { money, percent } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import type { FieldSource } from '../../../_form/field-source'
import type { Held } from './held'
import { LineRow, useIncomeLines } from './income-lines'
import type { LiveResult } from './live-result'

const LINES = [
  ['wage', '工资性收入'], ['business', '生产经营性收入'], ['property', '财产性收入'], ['transfer', '转移性收入'], ['businessCost', '减：生产经营性支出'],
] as const

/** 收入测算: last year beside this period, lines 不计入 shown and not summed, the sum and its share per head live (mock 3). */
export function IncomeTable({ desk, fields, live, held }: { desk: FormDesk; fields: FieldSource; live: LiveResult; held: Held }) {
  const before = desk.known.incomes[0]
  const year = desk.policy.period.to.slice(0, 4)
  const [lines, table] = useIncomeLines(fields, held)
  return (
    <table ref={table} className="w-full text-left">
      <caption className="sr-only">收入测算</caption>
      <thead className="border-b border-line-2 text-small">
        <tr>
          <th scope="col" className="py-1.5 pl-1">项目</th>
          <th scope="col" className="w-[104px] text-right max-md:hidden">{!before ? '上年' : before.year === year ? '上次' : `${before.year}年`}</th>
          <th scope="col" className="w-[140px] pr-2 text-right">{year}年</th>
          <th scope="col" className="pl-3">来源与说明</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map(([key, label]) => (
          <Fragment key={key}>
            <tr className="border-b border-line">
              <th scope="row" className="py-1 pl-1 font-normal">{label}</th>
              <td className="text-right text-ink-2 max-md:hidden">{before ? money(before[key]) : '—'}</td>
              <td className="py-[3px] pr-1 pl-2">
                {lines.of(key).length > 0
                  ? <span className="block pr-1 text-right font-semibold">{money(live.income[key])}</span>
                  : <MoneyInput dense bare path={`income.${key}`} label={label} value={fields.number(`income.${key}`, held.income?.[key])} error={fields.errors[`income.${key}`]} width="full" />}
              </td>
              <td className="pl-3 text-small text-ink-2">
                <button type="button" className="min-h-7 text-accent hover:underline max-md:min-h-11" onClick={() => lines.add(key)} aria-label={`${lines.of(key).length ? '增加一行' : '按明细填写'}${label}`}>{lines.of(key).length ? '增加一行' : '按明细填写'}</button>
                <span className="max-md:hidden">　{before && <Compared now={live.perCapita === null ? null : amountOf(fields, held, key)} before={before[key]} last={before.year === year ? '上次' : '上年'} />}</span>
              </td>
            </tr>
            {lines.of(key).map((line) => <LineRow key={line.n} {...line} fields={fields} remove={() => lines.remove(line.n)} />)}
          </Fragment>
        ))}
        {before?.excluded.map((line) => (
          <tr key={line.label} className="border-b border-line bg-thead text-ink-2">
            <th scope="row" className="py-1 pl-1 font-normal">{line.label}</th>
            <td className="text-right max-md:hidden">{money(line.amount)}</td><td className="pr-2 text-right">—</td>
            <td className="pl-3 max-md:hidden"><Badge tone="neutral">不计入</Badge></td>
          </tr>
        ))}
        <tr className="border-b border-line bg-thead font-semibold">
          <th scope="row" className="py-1.5 pl-1">家庭纯收入</th>
          <td className="text-right max-md:hidden">{before ? money(before.wage + before.business + before.property + before.transfer - before.businessCost) : '—'}</td>
          <td className="pr-2 text-right">{money(live.net)}</td><td className="pl-3 text-small font-normal text-ink-2 max-md:hidden">各项收入合计减生产经营性支出</td>
        </tr>
        <tr className="font-semibold">
          <th scope="row" className="py-1.5 pl-1">家庭人均纯收入</th>
          <td className="text-right max-md:hidden">{before ? money(before.perCapita) : '—'}</td>
          <td className="pr-2 text-right">{live.perCapita === null ? '—' : money(live.perCapita)}</td>
          <td className="pl-3 text-small font-normal text-ink-2 max-md:hidden">{money(live.net)} ÷ {live.people} 人</td>
        </tr>
      </tbody>
    </table>
  )
}

function amountOf(fields: FieldSource, held: Held, key: string): number | null {
  const amount = fields.number(`income.${key}`, held.income?.[key])
  return typeof amount === 'number' ? amount : null
}

/** How an amount stands to last year's; equal amounts are asked about (R-152 confirms, never retypes). */
function Compared({ now, before, last }: { now: number | null; before: number; last: '上年' | '上次' }) {
  if (now === null || before === 0) return null
  if (now === before) return <span className="text-due">与{last}相同，请核对</span>
  return <>比{last}{now < before ? '减' : '增'} {percent(Math.abs(now - before) / before)}</>
}
