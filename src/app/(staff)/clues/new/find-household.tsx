import type { BrowsedHousehold } from '@/server/household/browse-households'
import { Button } from '@/ui/button/button'
import { controlClass } from '@/ui/form/control-class'
import { Link } from '@/ui/layout/link'

/** A GET form: name, pinyin initials or last four; the hits are links back to this page with the household chosen. */
export function FindHousehold({ q, items, total }: { q?: string; items: readonly BrowsedHousehold[]; total: number }) {
  return (
    <>
      <form action="/clues/new" role="search" className="flex max-w-xl items-end gap-2.5">
        <label className="grow"><span className="mb-[3px] block font-semibold">姓名、拼音首字母、证件号码末四位</span>
          <input name="q" type="search" defaultValue={q} autoComplete="off" className={controlClass()} />
        </label>
        <Button type="submit" variant="primary">查找农户</Button>
      </form>
      {items.length > 0 && (
        <ul className="pt-3" aria-label="查找结果">
          {items.map((row) => (
            <li key={row.id} className="border-t border-line">
              <Link href={`/clues/new?household=${row.id}`} className="flex min-h-control flex-wrap items-center gap-x-4 py-1.5 text-ink">
                <b>{row.headName}</b><span>{row.memberCount} 人</span><span className="text-ink-2">{row.villageName} {row.group}</span><span className="text-small text-ink-2">{row.householdTypeLabel}　{row.monitoringStatusLabel}</span><span className="ml-auto text-small text-accent">登记线索</span>
              </Link>
            </li>
          ))}
          {total > items.length && <li className="border-t border-line py-1.5 text-small text-ink-2">共 {total} 户，只列前 {items.length} 户，请补充条件。</li>}
        </ul>
      )}
    </>
  )
}
