import type { Role } from '@/domain/glossary'
import type { searchEverything } from '@/server/search/search-everything'
import { day } from '@/ui/format/day'
import type { PaletteGroup } from '@/ui/search/search-palette'
import { navigation } from '../navigation'

type Found = Awaited<ReturnType<typeof searchEverything>>

/** The pages of a role whose words contain what was typed. */
export const pagesFor = (q: string, role: Role) => navigation[role].filter(({ label, short }) => label.includes(q) || short.includes(q))

/** 农户, 案件, 页面, as the palette lists them. */
export function paletteGroups({ today, households, cases }: Found, q: string, role: Role): PaletteGroup[] {
  return [
    {
      title: households.total > households.items.length ? `农户　共 ${households.total} 户，列前 ${households.items.length} 户` : '农户',
      entries: households.items.map((row) => ({ href: `/households/${row.id}`, words: `${row.headName}　${row.memberCount} 人　${row.villageName}${row.group}`, note: row.categoryLabel ?? row.householdTypeLabel })),
    },
    {
      title: '案件',
      entries: cases.map((row) => ({ href: `/cases/${row.id}`, words: `${row.headName}　${row.kindLabel}`, note: [row.stepTitle ?? row.statusLabel, row.dueOn && `${day(row.dueOn, today)}止`].filter(Boolean).join('　') })),
    },
    { title: '页面', entries: q.trim() ? pagesFor(q.trim(), role).map(({ href, label }) => ({ href, words: label })) : [] },
  ].filter(({ entries }) => entries.length > 0)
}
