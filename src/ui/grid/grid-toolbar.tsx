'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { ButtonLink } from '../button/button-link'
import { moneyInWords } from '../format/money'
import { PageHeader } from '../layout/page-header'
import type { Line } from './columns'
import type { GridCommands } from './grid-keys'
import { useGrid, useStoreValue } from './use-grid'

export interface GridToolbarProps {
  village: string
  line: Line
  crumbs: { label: string; href: string }[]
  printHref: string | null
  summaryHref: string
  villages: readonly unknown[]
  mayWrite: boolean
  commands: GridCommands
  onPaste: (text: string) => void
}

/** The head of the desk: village, done of total, line and income period; the buttons of the keys G, U and Ctrl V. */
export function GridToolbar({ village, line, crumbs, printHref, summaryHref, villages, mayWrite, commands, onPaste }: GridToolbarProps) {
  const { store } = useGrid()
  const total = store.order.length
  const done = useStoreValue(store, 'rows', () => store.rows().filter((row) => row.saved).length)
  const onlyLeft = useStoreValue(store, 'view', () => store.filter.onlyLeft)
  const [hint, setHint] = useState('')
  const paste = async () => {
    const text = await navigator.clipboard?.readText().catch(() => '')
    if (text && /[\t\n]/.test(text.trim())) onPaste(text)
    else setHint('先在 Excel 或 WPS 中复制若干行，再在录入表中按 Ctrl V。')
  }
  return (
    <>
      <PageHeader
        title={`${village}筛查录入`}
        crumbs={crumbs}
        note={
          <>
            已录 {done} / {total} 户，余 {total - done} 户　·　监测线 {moneyInWords(line.threshold)}（{line.period}）
          </>
        }
        actions={
          <>
            {villages.length > 1 && (
              <Button keys="G" onClick={commands.otherVillage}>
                换村
              </Button>
            )}
            <Button keys="U" aria-pressed={onlyLeft} onClick={commands.onlyLeft}>
              {onlyLeft ? '显示全部' : '只看未录'}
            </Button>
            {mayWrite && (
              <span className="max-md:hidden">
                <Button keys="Ctrl V" onClick={paste}>
                  粘贴表格
                </Button>
              </span>
            )}
            {printHref && (
              <span className="max-md:hidden">
                <ButtonLink href={printHref}>打印筛查表</ButtonLink>
              </span>
            )}
          </>
        }
      />
      <label className="block px-gutter pb-2 md:hidden">
        <span className="sr-only">户主姓名</span>
        <input type="search" placeholder="户主姓名" autoComplete="off" className="h-control w-full rounded-base border border-control bg-surface px-3" onChange={(event) => store.show({ ...store.filter, group: event.target.value.trim() ? null : store.filter.group, name: event.target.value.trim() }, false)} />
      </label>
      {hint && (
        <p role="status" className="px-gutter pb-2 text-small text-due md:px-4">
          {hint}
        </p>
      )}
      {total > 0 && done === total && (
        <p className="mx-gutter mb-2 flex items-center gap-3 rounded-base border border-ok-line bg-ok-tint px-3 py-1.5 font-semibold text-ok md:mx-4" role="status">
          本村 {total} 户已全部录入
          <ButtonLink href={summaryHref} size="dense">
            打印汇总
          </ButtonLink>
        </p>
      )}
    </>
  )
}
