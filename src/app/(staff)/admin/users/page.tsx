import { labelOf, roles } from '@/domain/glossary'
import { load } from '@/server/kernel/page'
import { listUsers } from '@/server/user/list-users'
import { hatPlaces } from '@/server/user/hat-places'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { ListKeys } from '@/ui/table/list-keys'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one, oneOf, type Search } from '../../url-state'

export const metadata = { title: '用户' }

/** 用户: the county's accounts with their hats. */
export default async function UsersPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const [q, role, disabled, cursor] = [one(raw.q), oneOf(roles, raw.role), oneOf(['true', 'false'] as const, raw.disabled), one(raw.after)]
  const [view, places] = await Promise.all([load(listUsers, { limit: 50, q, role, disabled, cursor }), load(hatPlaces, {})])
  const nameOf = (code: string) => places.find((place) => place.code === code)?.label ?? code
  const here = (change: Record<string, string | undefined>) => listHref('/admin/users', { q, role, disabled, ...change })
  const conditions = [
    ...(q ? [{ label: `查找「${q}」`, without: here({ q: undefined }) }] : []), ...(role ? [{ label: labelOf('role', role), without: here({ role: undefined }) }] : []),
    ...(disabled ? [{ label: disabled === 'true' ? '已停用' : '在用', without: here({ disabled: undefined }) }] : []),
  ]
  return (
    <Page>
      <PageHeader title="用户" titleInBar note={`${view.total} 个账号`} actions={<ButtonLink href="/admin/users/new" variant="primary">新增用户</ButtonLink>} />
      <FilterBar action="/admin/users" search={{ name: 'q', value: q, placeholder: '账号或姓名' }} chips={conditions} selects={[
        { name: 'role', all: '全部身份', value: role, options: roles.map((value) => ({ value, label: labelOf('role', value) })) },
        { name: 'disabled', all: '全部状态', value: disabled, options: [{ value: 'false', label: '在用' }, { value: 'true', label: '已停用' }] },
      ]} />
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <ListKeys>
                <DataTable
                  caption="用户" groups={[{ key: 'all', rows: view.items }]} rowKey={(row) => row.id} rowHref={(row) => `/admin/users/${row.id}`}
                  columns={[
                    { key: 'state', head: '状态', width: 'w-[84px]', phone: 'end', cell: (row) => row.disabled ? <Badge>已停用</Badge> : <Badge tone="ok">在用</Badge> },
                    { key: 'name', head: '姓名', width: 'w-[200px]', phone: 'first', cell: (row) => <TwoLines first={<b>{row.name}</b>} second={<span className="font-normal">{row.username}</span>} /> },
                    { key: 'hats', head: '身份和区域', cell: (row) => row.roles.length > 0 ? row.roles.map((hat) => <span key={hat.id} className="block">{hat.roleLabel}　<span className="text-ink-2">{nameOf(hat.region)}</span></span>) : <span className="text-ink-3">无身份</span> },
                    { key: 'unit', head: '单位', width: 'w-[240px]', secondary: true, cell: (row) => row.department ?? '' },
                    { key: 'go', head: '办理', headHidden: true, width: 'w-[90px]', phone: 'none', cell: (row) => <ButtonLink size="dense" href={`/admin/users/${row.id}`} label={`调整：${row.name}`}>调整</ButtonLink> },
                  ]}
                />
              </ListKeys>
              <ShowMore href={view.nextCursor ? here({ after: view.nextCursor }) : undefined} next={50} unit="个" />
            </>
          ) : conditions.length > 0 ? <FilteredEmpty title="没有符合条件的用户" conditions={conditions} clearHref="/admin/users" /> : <EmptyState title="还没有用户" lines={['新增的账号会出现在这里。']} />}
        </Card>
      </Gutter>
    </Page>
  )
}
