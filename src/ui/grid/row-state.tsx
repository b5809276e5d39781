'use client'

import { cls } from '../format/classes'
import { FILL, TEXT } from '../format/tone'
import { stateOf, type Row } from './row'

/** 保存状态: words, and a dot that repeats them. */
export function RowState({ row, open }: { row: Row; open: boolean }) {
  const { words, dot, strong } = stateOf(row, open)
  return (
    <span className={cls(dot ? TEXT[dot] : 'text-ink-3', strong && 'font-semibold')}>
      {dot && <i className={cls('mr-[5px] inline-block size-2 rounded-full align-[1px]', FILL[dot])} aria-hidden="true" />}
      {words}
    </span>
  )
}
