import type { Search } from '../../url-state'
import { LISTS } from '../_parts/case-filters'
import { CaseListPage } from '../_parts/case-list-page'

export const metadata = { title: '回退清退' }

export default async function RollbacksPage({ searchParams }: { searchParams: Search }) {
  return <CaseListPage list={LISTS.back} search={await searchParams} />
}
