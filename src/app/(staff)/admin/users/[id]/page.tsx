import { load } from '@/server/kernel/page'
import { getUser } from '@/server/user/get-user'
import { hatPlaces } from '@/server/user/hat-places'
import { FactList } from '@/ui/case/fact-list'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { MoveForm, PasswordForm, StateForm } from './user-forms'

export const metadata = { title: '调整用户' }

/** One account: moved, closed, opened again; old sessions die with each. */
export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [user, places] = await Promise.all([load(getUser, { id }), load(hatPlaces, {})])
  const nameOf = (code: string) => places.find((place) => place.code === code)?.label ?? code
  const hats = user.roles.map((hat) => ({ value: hat.id, label: `${hat.roleLabel}　${nameOf(hat.region)}` }))
  return (
    <Page>
      <PageHeader title={user.name} crumbs={[{ label: '用户', href: '/admin/users' }, { label: user.username }]} subject={user.disabled ? <Badge>已停用</Badge> : <Badge tone="ok">在用</Badge>} />
      <Gutter className="grid items-start gap-3 desk:grid-cols-2">
        <Card title="账号">
          <FactList facts={[
            { label: '账号', value: user.username }, { label: '单位', value: user.department ?? '未登记' }, { label: '身份', value: hats.map(({ label }) => label).join('；') || '无' },
            { label: '动态验证码', value: user.secondFactor ? '已开通' : '未开通' }, { label: '建立日期', value: fullDay(user.createdAt) },
          ]} />
        </Card>
        {hats.length > 0 && <MoveForm id={id} hats={hats} places={places} requestId={newRequestId()} />}
        <PasswordForm id={id} requestId={newRequestId()} />
        <StateForm id={id} disabled={user.disabled} requestId={newRequestId()} />
      </Gutter>
    </Page>
  )
}
