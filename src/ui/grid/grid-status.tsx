'use client'

import type { ReactNode } from 'react'
import { KeyCap } from '../keyboard/key-cap'
import { StatusBar } from '../layout/bars'
import { clockSeconds } from '../format/day'
import { useGrid, useStoreValue } from './use-grid'

export interface GridStatusProps {
  /** When the server took the draft; null when it could not be reached. */
  draftSavedAt: string | null | undefined
  said: string
  onUndo: () => void
  onShortcuts: () => void
}

/** The line below the grid: keys, each a button too, and what is not saved yet. */
export function GridStatus({ draftSavedAt, said, onUndo, onShortcuts }: GridStatusProps) {
  const { store, session } = useGrid()
  const unsaved = useStoreValue(store, 'rows', session.unsaved)
  const stuck = useStoreValue(store, 'rows', () => store.rows().filter((row) => row.phase === 'offline' || row.phase === 'signedOut').length)
  const signedOut = useStoreValue(store, 'rows', () => store.rows().some((row) => row.phase === 'signedOut'))
  const exception = useStoreValue(store, 'steps', () => {
    const step = store.lastStep()
    return step?.kind === 'exception' ? step.count : 0
  })
  return (
    <div id="after-grid" tabIndex={-1} className="outline-none max-md:hidden">
      <StatusBar
        end={
          <span className="flex flex-wrap items-center gap-x-3">
            <span role="status" className="text-ink">
              {said}
            </span>
            {exception > 0 && (
              <span>
                已按例外录入 {exception} 户　
                <button type="button" className="text-accent hover:underline" onClick={onUndo}>
                  撤销
                </button>
              </span>
            )}
            {signedOut && (
              <a href="/login" target="_blank" rel="noreferrer">
                登录已过期，请在新窗口登录后全部重试
              </a>
            )}
            {stuck > 0 && (
              <button type="button" className="font-semibold text-accent hover:underline" onClick={session.queue.retryAll}>
                全部重试
              </button>
            )}
            <span>
              未保存 <b className={unsaved > 0 ? 'text-bad' : undefined}>{unsaved}</b> 行
            </span>
            {draftSavedAt && <span>草稿已存服务器 {clockSeconds(draftSavedAt)}</span>}
            {draftSavedAt === null && <b className="text-bad">网络中断，草稿存在本机</b>}
          </span>
        }
      >
        <Key keys="Enter" act={() => session.enter()}>
          存本行、到下一户
        </Key>
        <Key keys="Tab" act={() => session.tab(1)}>
          下一格
        </Key>
        <span className="inline-flex gap-3">
          <Key keys="1" act={() => session.answer('1')}>
            是 / 已签
          </Key>
          <Key keys="0" act={() => session.answer('0')}>
            否
          </Key>
        </span>
        <Key keys="Ctrl D" act={() => session.copyAbove()}>
          同上一户
        </Key>
        <Key keys="Ctrl Z" act={onUndo}>
          撤销
        </Key>
        <Key keys="?" act={onShortcuts}>
          全部快捷键
        </Key>
      </StatusBar>
    </div>
  )
}

/** A key and its words; pressing the button does what the key does and leaves the focus in the grid. */
function Key({ keys, act, children }: { keys: string; act: () => void; children: ReactNode }) {
  const { store } = useGrid()
  return (
    <button
      type="button"
      className="inline-flex items-center gap-1.5 hover:text-ink"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        store.engage(true)
        act()
      }}
    >
      <KeyCap keys={keys} />
      {children}
    </button>
  )
}
