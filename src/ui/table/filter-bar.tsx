import type { ReactNode } from 'react'
import { Caret } from '../button/caret'
import { cls } from '../format/classes'
import { Link } from '../layout/link'
import { AutoSubmit } from './auto-submit'

export interface FilterSelect {
  name: string
  /** 「全部乡镇」: what the list shows without this filter. */
  all: string
  value?: string
  options: readonly { value: string; label: string }[]
  /** Its words are long. */
  wide?: boolean
}

export interface FilterBarProps {
  /** Path of the list; the form is a GET form, so the filters live in the URL. */
  action: string
  /** 「搜索姓名、拼音首字母」; absent for lists without a text filter. */
  search?: { name: string; value?: string; placeholder: string }
  selects: readonly FilterSelect[]
  /** A day, for lists that stand at one. */
  date?: { name: string; label: string; value: string; max: string }
  /** Parameters to keep: tab, sort. */
  keep?: Record<string, string>
  /** 常用筛选, as links with counts. */
  shortcuts?: readonly { label: string; href: string }[]
  /** The filters in force, each with the list without it. */
  chips?: readonly { label: string; without: string }[]
  /** At the right end: key caps, export. */
  end?: ReactNode
}

/** Filters of a list. Works before hydration by 「筛选」; afterwards a change applies at once. `/` moves the focus here. */
export function FilterBar({ action, search, selects, date, keep = {}, shortcuts = [], chips = [], end }: FilterBarProps) {
  return (
    <form action={action} className="flex flex-wrap items-center gap-2 px-gutter in-data-[nav=narrow]:md:px-4" aria-label="筛选">
      <AutoSubmit />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {search && (
        <input
          type="search"
          name={search.name}
          defaultValue={search.value}
          placeholder={search.placeholder}
          aria-label={search.placeholder}
          data-filter=""
          className="h-[30px] w-60 rounded-base border border-control bg-surface px-[9px] text-small max-md:h-control max-md:w-full max-md:text-body"
        />
      )}
      {selects.map((select) => (
        <FilterSelectBox key={select.name} {...select} />
      ))}
      {date && (
        <input
          type="date" name={date.name} defaultValue={date.value} max={date.max} aria-label={date.label} data-filter=""
          className="h-[30px] rounded-base border border-control bg-surface px-[9px] text-small max-md:h-control max-md:text-body"
        />
      )}
      <button type="submit" data-filter-submit="" className="h-[30px] rounded-base border border-control bg-surface px-2.5 text-small max-md:h-control">
        筛选
      </button>
      {shortcuts.length > 0 && (
        <p className="flex flex-wrap gap-x-2.5 text-small text-ink-2 md:pl-3">
          常用筛选：
          {shortcuts.map((shortcut) => (
            <Link key={shortcut.href} href={shortcut.href}>
              {shortcut.label}
            </Link>
          ))}
        </p>
      )}
      {end && <span className="ml-auto text-note text-ink-3 max-md:hidden">{end}</span>}
      {chips.length > 0 && (
        <ul className="flex w-full flex-wrap gap-2" aria-label="当前条件">
          {chips.map((chip) => (
            <li key={chip.label}>
              <Link
                href={chip.without}
                className="flex h-6.5 items-center gap-1.5 rounded-badge border border-accent-line bg-accent-tint px-2 text-small hover:no-underline max-md:h-11"
              >
                {chip.label}
                <span aria-hidden="true">×</span>
                <span className="sr-only">，去掉此条件</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

function FilterSelectBox({ name, all, value, options, wide }: FilterSelect) {
  return (
    <span className={cls('relative', wide ? 'max-md:w-full md:max-w-[240px]' : 'max-md:w-[calc((100%-16px)/3)] md:max-w-[104px]')}>
      <select
        name={name}
        defaultValue={value ?? ''}
        aria-label={all}
        data-filter=""
        className={cls(
          'h-[30px] w-full appearance-none rounded-base border pr-6 pl-[9px] text-small text-ellipsis max-md:h-control max-md:text-body',
          value ? 'border-accent bg-accent-tint text-accent-deep' : 'border-control bg-surface',
        )}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Caret className="pointer-events-none absolute top-1/2 right-2 -mt-1" />
    </span>
  )
}
