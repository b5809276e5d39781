'use client'

import type { Condition } from '@/domain/case/elimination-standard'
import { DateInput } from '@/ui/form/date-input'
import { YesNo } from '@/ui/form/radio-group'
import type { FieldSource } from '../../../_form/field-source'
import type { Held } from './held'
import type { FormDesk } from '../../_parts/form-desk'

/** What the standard of elimination asks besides the worksheet; 基本生活 must be answered where the policy lists it. */
export function EliminationFields({ desk, fields, held, conditions }: { desk: FormDesk; fields: FieldSource; held: Held; conditions: readonly Condition[] }) {
  const living = conditions.some(({ path }) => path === 'basicLifeSecure')
  const flag = (path: string) => ({ path, value: fields.bool(path, held[path] as boolean | undefined), error: fields.errors[path] })
  return (
    <div className="grid gap-3 md:grid-cols-3">
      <YesNo {...flag('measuresEffective')} label="针对性帮扶措施有效落实" />
      <DateInput path="stableSince" label="收入稳定起始日" value={fields.text('stableSince', held.stableSince)} max={desk.today} error={fields.errors.stableSince} />
      <YesNo {...flag('rigidExpenseSettled')} label="大额刚性支出稳定解决" />
      <YesNo {...flag('basicLifeSecure')} label="基本生活稳定保障" optional={!living} />
      <YesNo {...flag('naturallyGone')} label="风险自然消除" optional />
    </div>
  )
}

/** Every condition as a row: what, how it stands, whence, met or not, by which clause, and how to get on. */
export function Conditions({ rows }: { rows: readonly Condition[] }) {
  return (
    <table className="w-full text-left text-small">
      <caption className="sr-only">风险消除条件逐项对照</caption>
      <thead className="border-b border-line-2"><tr>{['条件', '现值', '来源', '结果', '依据'].map((head) => <th key={head} scope="col" className="py-1 pr-3">{head}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.rule}${row.condition}`} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-3 font-semibold">{row.condition}</th><td className="pr-3">{row.value}</td><td className="pr-3 text-ink-2">{row.source}</td>
            <td className="pr-3 whitespace-nowrap">
              {row.met === null ? <span className="text-ink-3">待填</span> : row.met ? <span className="text-ok">✓ 符合</span> : <b className={row.severity === 'soft' ? 'text-due' : 'text-bad'}>✗ 不符合</b>}
              {row.met === false && <span className="block whitespace-normal text-ink-2">{row.fix}{row.severity === 'soft' && '情况特殊的，写明例外理由。'}</span>}
            </td>
            <td className="text-ink-3">{row.rule}；{row.clause}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
