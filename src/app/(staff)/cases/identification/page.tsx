import type { Search } from '../../url-state'
import { LISTS } from '../_parts/case-filters'
import { CaseListPage } from '../_parts/case-list-page'

export const metadata = { title: '识别' }

export default async function IdentificationsPage({ searchParams }: { searchParams: Search }) {
  return <CaseListPage list={LISTS.identification} search={await searchParams} />
}
