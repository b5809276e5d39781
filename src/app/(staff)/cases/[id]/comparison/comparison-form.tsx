'use client'

import { Choice } from '@/ui/form/choice'
import { DateInput } from '@/ui/form/date-input'
import { TextInput } from '@/ui/form/text-input'
import { compare } from '../../actions'
import { CaseFacts } from '../../_parts/case-facts'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** What is compared where the policy does not list it (本县规定): the five kinds of data and their usual suppliers. */
const USUAL = [
  { item: '存款', department: '县金融部门' }, { item: '车辆', department: '县公安部门' }, { item: '商品房', department: '县自然资源部门' },
  { item: '工商注册', department: '县市场监管部门' }, { item: '财政供养', department: '县人力资源社会保障部门' },
]
const RESULTS = [{ value: 'none', label: '未命中' }, { value: 'hit', label: '命中' }, { value: 'doubt', label: '存疑' }]

interface Held {
  comparedOn?: string
  results?: { department: string; item: string; hit: boolean; doubt?: boolean; note?: string }[]
}

/** 信息比对: each item of each department hit, not hit, or in doubt. A hit is a prompt to check, never a refusal by itself. */
export function ComparisonForm({ desk, ahead, requestId }: StepForm) {
  const key = ahead ?? desk.case.step?.key ?? ''
  const held = (desk.case.data[key] ?? {}) as Held
  const items = desk.policy.comparisonItems.length > 0 ? desk.policy.comparisonItems : USUAL
  const result = (i: number) => held.results?.[i] && (held.results[i].hit ? 'hit' : held.results[i].doubt ? 'doubt' : 'none')
  return (
    <SimpleStep desk={desk} ahead={ahead} requestId={requestId} via={compare} title="比对结果" note={`${desk.household.members.length} 名家庭成员`} source="部门反馈" usedFor="识别审批表" submit="登记比对结果" columns={1} beside={<CaseFacts desk={desk} />}>
      {(fields) => (
        <>
          <DateInput path="comparedOn" label="比对日期" value={fields.text('comparedOn', held.comparedOn ?? desk.today)} max={desk.today} error={fields.errors.comparedOn} />
          <table className="w-full text-left max-md:block">
            <caption className="sr-only">逐项登记比对结果</caption>
            <thead className="border-b border-line-2 text-small max-md:sr-only">
              <tr><th scope="col" className="py-1.5">比对项目</th><th scope="col">提供单位</th><th scope="col">结果</th><th scope="col">说明</th></tr>
            </thead>
            <tbody className="max-md:block">
              {items.map(({ item, department }, i) => (
                <tr key={item} className="border-b border-line align-top max-md:block max-md:py-2">
                  <th scope="row" className="py-2 pr-2 font-semibold max-md:inline-block max-md:py-0">{item}<input type="hidden" name={`results.${i}.item`} value={item} /></th>
                  <td className="py-2 pr-2 text-small text-ink-2 max-md:inline-block max-md:py-0">{department}<input type="hidden" name={`results.${i}.department`} value={department} /></td>
                  <td className="py-1 pr-2 max-md:block">
                    <fieldset data-field={`results.${i}.result`} data-label={item} data-required="" className="flex flex-wrap gap-x-3">
                      <legend className="sr-only">{item}比对结果</legend>
                      {RESULTS.map((option) => <Choice key={option.value} kind="radio" name={`results.${i}.result`} option={option} checked={fields.text(`results.${i}.result`, result(i)) === option.value} />)}
                    </fieldset>
                    {fields.errors[`results.${i}.hit`]?.map((refusal) => <p key={refusal.message} className="text-small text-bad">{item}未登记结果。</p>)}
                  </td>
                  <td className="py-1.5 max-md:block"><TextInput bare placeholder="说明（选填）" path={`results.${i}.note`} label={`${item}说明`} optional value={fields.text(`results.${i}.note`, held.results?.[i]?.note)} width="full" /></td>
                </tr>
              ))}
            </tbody>
          </table>
          {desk.facts.lowIncomeComparison && (
            <label className="flex items-center gap-2"><input type="checkbox" name="reusedFrom" value="lowIncomeAid" defaultChecked={fields.text('reusedFrom') === 'lowIncomeAid'} className="size-4 accent-accent" />沿用低保比对结果，不再重复比对（规则 R-042）</label>
          )}
        </>
      )}
    </SimpleStep>
  )
}
