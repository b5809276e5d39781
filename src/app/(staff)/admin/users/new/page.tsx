import { load } from '@/server/kernel/page'
import { hatPlaces } from '@/server/user/hat-places'
import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { NewUserForm } from './new-user-form'

export const metadata = { title: '新增用户' }

/** 新增用户 */
export default async function NewUserPage() {
  const places = await load(hatPlaces, {})
  return (
    <Page>
      <PageHeader title="新增用户" crumbs={[{ label: '用户', href: '/admin/users' }, { label: '新增用户' }]} />
      <NewUserForm places={places} requestId={newRequestId()} />
    </Page>
  )
}
