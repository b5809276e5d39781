import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { searchEverything } from '@/server/search/search-everything'
import { Button } from '@/ui/button/button'
import { MonitoringBadge } from '@/ui/case/status-badge'
import { EmptyState } from '@/ui/feedback/empty-state'
import { controlClass } from '@/ui/form/control-class'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { listHref, one, type Search } from '../url-state'
import { pagesFor } from './palette-groups'

export const metadata = { title: '搜索结果' }

/** 搜索结果: households, cases, pages; the same for everybody without JavaScript. */
export default async function SearchPage({ searchParams }: { searchParams: Search }) {
  const q = one((await searchParams).q)
  const { actor } = await requireCaller()
  const found = q ? await load(searchEverything, { q }) : null
  const pages = q ? pagesFor(q, actor.hats[0]!.role) : []
  const nothing = found && found.households.total === 0 && found.cases.length === 0 && pages.length === 0
  return (
    <Page>
      <PageHeader title="搜索" note={found && `农户 ${found.households.total} 户`} />
      <Gutter className="flex flex-col gap-3">
        <form action="/search" role="search" className="flex max-w-xl items-end gap-2.5">
          <label className="grow"><span className="mb-[3px] block font-semibold">姓名、拼音首字母、证件号码末四位</span>
            <input name="q" type="search" defaultValue={q} autoComplete="off" autoFocus={!q} className={controlClass()} />
          </label>
          <Button type="submit" variant="primary">搜索</Button>
        </form>
        {nothing && <Card kind="table"><EmptyState title="没有找到" lines={[`在您的工作范围内没有与「${q}」相符的农户、案件或页面。可改用姓名的一部分、拼音首字母、完整证件号码或末四位。`]} /></Card>}
        {found && found.households.items.length > 0 && (
          <Card title="农户" note={found.households.total > 8 ? `共 ${found.households.total} 户，列前 8 户` : `${found.households.total} 户`} action={found.households.total > 8 && <Link href={listHref('/households', { q })} className="text-small">全部列出</Link>}>
            <ul>
              {found.households.items.map((row) => (
                <li key={row.id} className="border-t border-line first:border-t-0">
                  <Link href={`/households/${row.id}`} className="flex min-h-control flex-wrap items-center gap-x-4 py-1.5 text-ink">
                    <b>{row.headName}</b><span>{row.memberCount} 人</span><span className="text-ink-2">{row.villageName} {row.group}</span><span className="text-small text-ink-2">{row.householdTypeLabel}{row.categoryLabel && `　${row.categoryLabel}`}</span><span className="ml-auto"><MonitoringBadge status={row.monitoringStatus} /></span>
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {found && found.cases.length > 0 && (
          <Card title="案件" note={`${found.cases.length} 件`}>
            <ul>
              {found.cases.map((row) => (
                <li key={row.id} className="border-t border-line first:border-t-0">
                  <Link href={`/cases/${row.id}`} className="flex min-h-control flex-wrap items-center gap-x-4 py-1.5 text-ink">
                    <b>{row.headName}</b><span>{row.kindLabel}</span><span className="text-ink-2">{row.stepTitle ?? row.statusLabel}</span>{row.dueOn && <span className="ml-auto text-small text-ink-2">{day(row.dueOn, found.today)}止</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {pages.length > 0 && <Card title="页面"><ul>{pages.map(({ href, label }) => <li key={href}><Link href={href} className="flex min-h-control items-center">{label}</Link></li>)}</ul></Card>}
      </Gutter>
    </Page>
  )
}
