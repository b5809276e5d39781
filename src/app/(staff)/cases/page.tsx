import { redirect } from 'next/navigation'
import { one, type Search } from '../url-state'
import { listOf } from './_parts/case-filters'

/** `/cases?kind=`: the list of that kind, 识别 without one. */
export default async function CasesPage({ searchParams }: { searchParams: Search }) {
  const kind = one((await searchParams).kind)
  redirect(listOf(kind === 'elimination' || kind === 'rollback' || kind === 'removal' ? kind : 'identification').href)
}
