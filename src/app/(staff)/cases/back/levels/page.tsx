import { caseStatuses, labelOf } from '@/domain/glossary'
import { listChains } from '@/server/case/list-chains'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../../../url-state'
import { ChainTable } from './chain-table'

export const metadata = { title: '各级办理情况' }

/** 回退、清退 level by level: what each has answered with which document, who is waited for and since when (R-125). */
export default async function LevelsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const status = oneOf(caseStatuses, search.status) ?? 'open'
  const view = await load(listChains, { status, cursor: one(search.after), limit: 50 })
  return (
    <Page>
      <PageHeader title="各级办理情况" crumbs={[{ label: '回退清退', href: '/cases/back' }, { label: '各级办理情况' }]} note={`${labelOf('caseStatus', status)} ${count(view.total)} 件`} />
      <LinkTabs label="状态" tabs={caseStatuses.map((key) => ({ label: labelOf('caseStatus', key), href: key === 'open' ? '/cases/back/levels' : `/cases/back/levels?status=${key}`, current: key === status, ...(key === status && { count: view.total }) }))} />
      <Gutter className="pt-3">
        <Card kind="table">
          {view.items.length > 0
            ? <><ChainTable items={view.items} today={view.today} /><ShowMore href={view.nextCursor ? listHref('/cases/back/levels', { status: status === 'open' ? undefined : status, after: view.nextCursor }) : undefined} next={50} unit="件" /></>
            : <EmptyState title={`没有${labelOf('caseStatus', status)}的回退、清退`} lines={['发起的回退、清退到了哪一级、等谁办理，会出现在这里。']} />}
        </Card>
      </Gutter>
    </Page>
  )
}
