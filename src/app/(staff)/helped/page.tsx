import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { helpGaps, listHelped, type HelpGap } from '@/server/help/list-helped'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { WarningCard } from '../_workbench/warning-card'
import { HelpedList } from './helped-list'

export const metadata = { title: '帮扶' }

const GAP: Record<HelpGap, string> = { helper: '未定责任人', plan: '未定计划', measures: '尚无措施', visit: '未走访' }

/** 帮扶: who is helped by whom, with what, and when somebody was last there. A helper sees the own households only. */
export default async function HelpedPage({ searchParams }: { searchParams: Promise<{ gap?: string; after?: string }> }) {
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const { gap: asked, after } = await searchParams
  const gap = helpGaps.find((known) => known === asked)
  const view = await load(listHelped, { gap, after })
  const path = role === 'helper' ? '/' : '/helped'
  const own = role === 'helper'
  const tabs = [
    { label: '全部', href: '/helped', current: !gap, ...(!gap && { count: view.total }) },
    ...helpGaps.filter((key) => !own || key !== 'helper').map((key) => ({ label: GAP[key], href: `/helped?gap=${key}`, count: view.gaps[key], current: gap === key })),
  ]
  return (
    <Page>
      <PageHeader title={own ? '帮扶户' : '帮扶'} titleInBar note={own ? `您帮扶 ${view.total} 户` : `未消除风险 ${view.total} 户`} actions={<span className="flex gap-4 text-small"><Link href="/helped/evaluations">帮扶效果评估</Link>{!own && <Link href="/helped/calendar">周期工作</Link>}</span>} />
      <LinkTabs label="帮扶情况" tabs={tabs} />
      <Gutter className="flex flex-col gap-3 pt-3">
        {own && <WarningCard />}
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <HelpedList items={view.items} today={view.today} mayPlan={grants(role, 'plan.write')} mayVisit={grants(role, 'visit.write')} own={own} />
              <ShowMore href={view.next ? `/helped?${new URLSearchParams({ ...(gap && { gap }), after: view.next })}` : undefined} next={50} />
            </>
          ) : gap ? (
            <EmptyState title={`没有「${GAP[gap]}」的农户`} lines={['这一项都已落实。']} link={{ label: '查看全部', href: path }} />
          ) : (
            <EmptyState title={own ? '还没有分配给您的农户' : '没有在帮扶的农户'} lines={[own ? '乡镇经办员指定您为帮扶责任人后，农户会出现在这里。' : '识别办结、纳入监测的农户会出现在这里。']} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}
