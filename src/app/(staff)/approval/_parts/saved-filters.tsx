import { newRequestId } from '@/ui/form/request-id'
import { Link } from '@/ui/layout/link'
import { keepFilter, removeFilter } from '../actions'
import { OneButtonForm } from './one-button-form'

interface SavedFiltersProps {
  filters: readonly { id: string; name: string; query: string; count: number }[]
  level: 'county' | 'township'
  home: string
  /** The filters in force, as in the address. */
  back: string
}

/** 常用筛选 with how many each finds; the ones in force are kept under a name, others deleted. */
export function SavedFilters({ filters, level, home, back }: SavedFiltersProps) {
  const known = filters.some(({ query }) => query === back)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-1.5 text-small text-ink-2 max-md:px-gutter">
      <span>常用筛选：</span>
      <Link href={`${home}?days=3`}>三天内到期</Link>
      <Link href={`${home}?returned=yes`}>退回后重报</Link>
      {filters.map(({ id, name, query, count }) => <Link key={id} href={query ? `${home}?${query}` : home}>{name} {count}</Link>)}
      {back && !known && (
        <details className="[&[open]]:w-full"><summary className="text-accent">保存当前筛选…</summary><div className="max-w-96 pt-1"><OneButtonForm action={keepFilter} params={{ level, back }} requestId={newRequestId()} variant="plain" words={{ path: 'name', label: '筛选名称' }}>保存</OneButtonForm></div></details>
      )}
      {filters.length > 0 && (
        <details className="[&[open]]:w-full"><summary className="text-ink-2">管理…</summary>
          <ul className="flex flex-wrap gap-3 pt-1">{filters.map(({ id, name }) => <li key={id} className="flex items-center gap-1.5">{name}<OneButtonForm action={removeFilter} params={{ id }} requestId={newRequestId()} variant="danger">删除</OneButtonForm></li>)}</ul>
        </details>
      )}
    </div>
  )
}
