import { load } from '@/server/kernel/page'
import { villagesInReach } from '@/server/region/villages-in-reach'
import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../../url-state'
import { RegisterForm } from './register-form'

export const metadata = { title: '登记农户' }

/** 登记农户 */
export default async function NewHouseholdPage({ searchParams }: { searchParams: Search }) {
  const wanted = Number(one((await searchParams).members))
  const { villages, today } = await load(villagesInReach, {})
  return (
    <Page>
      <PageHeader title="登记农户" crumbs={[{ label: '农户', href: '/households' }, { label: '登记农户' }]} note="每户一名户主" />
      <RegisterForm villages={villages.map(({ code, name }) => ({ value: code, label: name }))} members={wanted >= 1 && wanted <= 20 ? wanted : 2} today={today} requestId={newRequestId()} />
    </Page>
  )
}
