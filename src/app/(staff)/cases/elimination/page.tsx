import type { Search } from '../../url-state'
import { LISTS } from '../_parts/case-filters'
import { CaseListPage } from '../_parts/case-list-page'

export const metadata = { title: '风险消除' }

export default async function EliminationsPage({ searchParams }: { searchParams: Search }) {
  return <CaseListPage list={LISTS.elimination} search={await searchParams} />
}
