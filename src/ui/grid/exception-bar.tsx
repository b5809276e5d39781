'use client'

import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { readDay } from '@/domain/form/typed-day'
import type { Refusal } from '@/domain/refusal'
import { Button } from '../button/button'
import { RefusalText } from '../feedback/refusal-text'
import { moneyInWords } from '../format/money'
import { later } from '../layout/later'
import type { Line } from './columns'
import { isOrdinary, isUnsaved } from './row'
import { useGrid, useStoreValue } from './use-grid'

const ExceptionList = later(async () => (await import('./exception-list')).ExceptionList)

export interface ExceptionAct {
  householdIds: readonly string[]
  surveyor: string
  surveyedOn: string
}

export interface ExceptionHandle {
  press: () => void
}

/**
 * 按例外录入: what is left of the group and ordinary is recorded at once, each household with a record of its own. Key groups,
 * rows with any entry and rows somebody else is in are left out.
 */
export function ExceptionBar({ line, act, handle }: { line: Line; act: (act: ExceptionAct) => Promise<readonly Refusal[]>; handle: Ref<ExceptionHandle> }) {
  const { store } = useGrid()
  const counts = useStoreValue(store, 'rows', () => countsOf(store, store.filter.group))
  const group = useStoreValue(store, 'view', () => store.filter.group)
  const [left = 0, ordinary = 0, keyGroups = 0, begun = 0] = counts.split(',').map(Number)
  const [checked, setChecked] = useState(false)
  const [missing, setMissing] = useState('')
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [busy, setBusy] = useState(false)
  const [listed, setListed] = useState(false)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const box = useRef<HTMLInputElement>(null)
  const surveyor = useRef<HTMLInputElement>(null)
  const day = useRef<HTMLInputElement>(null)
  const preset = useStoreValue(store, 'rows', () => JSON.stringify(store.lastUsed()))
  const { surveyor: lastSurveyor, on: lastDay } = JSON.parse(preset) as { surveyor: string; on: string }
  const n = ordinary - store.rows().filter((row) => inGroup(row.roster.group, group) && isOrdinary(row) && without.has(row.roster.householdId)).length

  const press = async () => {
    if (busy || n === 0) return
    const surveyedOn = readDay(day.current?.value ?? '', store.today)
    const lacks = !checked ? box : !surveyor.current?.value.trim() ? surveyor : !surveyedOn ? day : null
    if (lacks) {
      setMissing(lacks === box ? '须先核对纸质表第 8、9 栏签字，并勾选。' : lacks === surveyor ? '须填写调查员。' : '排查时间写作 2026-05-16。')
      return lacks.current?.focus()
    }
    setMissing('')
    setBusy(true)
    const householdIds = store.rows().filter((row) => inGroup(row.roster.group, group) && isOrdinary(row) && !without.has(row.roster.householdId)).map((row) => row.roster.householdId)
    const found = await act({ householdIds, surveyor: surveyor.current!.value.trim(), surveyedOn: surveyedOn! })
    setRefusals(found)
    setBusy(false)
    if (found.length === 0) setChecked(false)
  }
  useImperativeHandle(handle, () => ({ press: () => void press() }))

  if (left === 0) return null
  const where = group ?? '本村'
  return (
    <section id="by-exception" aria-label="按例外录入" tabIndex={-1} className="m-gutter my-2 flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 rounded-base border border-l-4 border-accent-line border-l-accent bg-surface px-3 py-[7px] text-small max-md:hidden md:mx-4">
      <div className="min-w-0 flex-1">
        <p>
          <b>按例外录入</b>　{where}余 {left} 户，其中 <b>{ordinary} 户</b>可一次记为「全部达标、超过 {moneyInWords(line.threshold)}、非重点群体{!line.silent && '、不自主申报'}」
          {keyGroups > 0 && (
            <>
              ；<b className="text-due">重点群体 {keyGroups} 户须逐户录入</b>，不在其内
            </>
          )}
          {begun > 0 && `；已动笔 ${begun} 户除外`}。
        </p>
        <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1">
          <label className="flex items-center gap-2">
            <input ref={box} type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} className="size-4 accent-accent" aria-describedby="by-exception-missing" />
            已核对纸质表第 8、9 栏签字
          </label>
          <label className="flex items-center gap-2">
            调查员
            <input ref={surveyor} key={`s-${lastSurveyor}`} defaultValue={lastSurveyor} maxLength={50} className="h-dense w-24 rounded-base border border-control px-2 font-semibold" />
          </label>
          <label className="flex items-center gap-2">
            排查时间
            <input ref={day} key={`d-${lastDay}`} defaultValue={lastDay} placeholder={store.today} maxLength={20} onBlur={(event) => (event.target.value = readDay(event.target.value, store.today) ?? event.target.value)} className="h-dense w-28 rounded-base border border-control px-2 font-semibold" />
          </label>
          <span id="by-exception-missing" role="alert" className="font-semibold text-bad">
            {missing}
          </span>
        </div>
        {refusals.map((refusal) => (
          <p key={`${refusal.path}${refusal.message}`} role="alert">
            <RefusalText refusal={refusal} inline />
          </p>
        ))}
      </div>
      {ordinary > 0 && <Button onClick={() => setListed(true)}>查看 {ordinary} 户</Button>}
      {n > 0 && (
        <Button variant="primary" keys="Ctrl Enter" disabled={busy} onClick={press}>
          {busy ? '正在记录…' : `记为达标 ${n} 户`}
        </Button>
      )}
      {listed && (
        <ExceptionList onClose={() => setListed(false)} rows={store.rows().filter((row) => inGroup(row.roster.group, group) && isOrdinary(row))} without={without} onChange={setWithout} />
      )}
    </section>
  )
}

const inGroup = (group: string, chosen: string | null) => chosen === null || group === chosen

/** 「left,ordinary,key groups,begun」 of the group shown: a plain value, so that the bar is drawn only when it changes. */
function countsOf(store: ReturnType<typeof useGrid>['store'], group: string | null): string {
  const left = store.rows().filter((row) => inGroup(row.roster.group, group) && !row.saved)
  const keyed = left.filter((row) => row.roster.keyGroups.length > 0)
  return [left.length, left.filter(isOrdinary).length, keyed.length, left.filter((row) => (isUnsaved(row) || row.editor) && row.roster.keyGroups.length === 0).length].join()
}
