'use client'

import { cls } from '../format/classes'
import { ProgressBar } from '../layout/progress-bar'
import { useGrid, useStoreValue } from './use-grid'

/** One tile per villager group with done and total; a click shows that group and goes on where it stopped. */
export function GroupStrip({ groups, hrefOf }: { groups: readonly string[]; hrefOf: (group: string | null) => string }) {
  const { store } = useGrid()
  const chosen = useStoreValue(store, 'view', () => store.filter.group)
  if (groups.length < 2) return null
  return (
    <nav aria-label="村民小组" className="flex shrink-0 flex-wrap gap-1.5 px-gutter pb-2 md:px-4">
      {groups.map((group) => (
        <Tile key={group} group={group} chosen={chosen === group} href={hrefOf(chosen === group ? null : group)} />
      ))}
    </nav>
  )
}

function Tile({ group, chosen, href }: { group: string; chosen: boolean; href: string }) {
  const { store } = useGrid()
  const count = useStoreValue(store, 'rows', () => {
    const rows = store.rows().filter((row) => row.roster.group === group)
    return `${rows.filter((row) => row.saved).length}/${rows.length}`
  })
  const [done = 0, total = 0] = count.split('/').map(Number)
  return (
    <a
      href={href}
      data-stay
      aria-current={chosen || undefined}
      title={chosen ? '再点一次显示全村' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return
        event.preventDefault()
        store.engage(true)
        store.show({ ...store.filter, group: chosen ? null : group })
        history.replaceState(null, '', href)
      }}
      className={cls('min-w-40 flex-1 rounded-base border bg-surface px-2.5 pt-1 pb-1.5 text-small text-ink hover:no-underline max-md:min-h-11', chosen ? 'mark-frame border-accent' : 'border-line')}
    >
      <span className="flex">
        <span className={cls('truncate', chosen && 'font-semibold')}>{group || '未分组'}</span>
        <span className={cls('ml-auto pl-2', done === total && 'text-ok')}>{done === total ? `已完成 ${total}` : `${done} / ${total}`}</span>
      </span>
      <ProgressBar done={done} total={total} />
    </a>
  )
}
