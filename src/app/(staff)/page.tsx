import { redirect } from 'next/navigation'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { campaignProgress } from '@/server/workbench/campaign-progress'
import { listTodo } from '@/server/workbench/list-todo'
import { returnedCases } from '@/server/workbench/returned-cases'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day, fullDay, weekday } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { AdminDesk } from './_workbench/admin-desk'
import { LookBackCard } from './_workbench/look-back-card'
import { ProgressCard } from './_workbench/progress-card'
import { ReturnedCard } from './_workbench/returned-card'
import { TodoList } from './_workbench/todo-list'
import { WarningCard } from './_workbench/warning-card'
import HelpedPage from './helped/page'

export const metadata = { title: '工作台' }

/** 工作台: what the wearer of this hat must do today, by deadline. Helpers land on their households, readers on their tables. */
export default async function WorkbenchPage({ searchParams }: { searchParams: Promise<{ tab?: string; after?: string }> }) {
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  if (role === 'inspector') redirect('/statistics')
  if (role === 'prefectureReviewer' || role === 'provinceReviewer') redirect('/cases/back')
  if (role === 'helper') return <HelpedPage searchParams={Promise.resolve({})} />
  if (role === 'countyAdmin') return <AdminDesk />

  const { tab, after } = await searchParams
  const may = (permission: Parameters<typeof grants>[1]) => grants(role, permission)
  const [todo, campaign, returned] = await Promise.all([load(listTodo, { tab, after }), load(campaignProgress, {}), load(returnedCases, {})])
  const screens = may('screening.write')
  const tabs = [
    { label: '全部', href: '/', count: todo.total, current: !todo.tab },
    ...todo.tabs.map(({ key, label, count }) => ({ label, href: `/?tab=${key}`, count, current: todo.tab === key })),
  ]
  const more = todo.next ? `/?${new URLSearchParams({ ...(todo.tab && { tab: todo.tab }), after: todo.next })}` : undefined
  const aside = (
    <>
      {campaign && role !== 'department' && <ProgressCard campaign={campaign} today={todo.today} linked={screens} />}
      {screens && campaign && <LookBackCard />}
      <ReturnedCard {...returned} />
      <WarningCard />
    </>
  )
  const list = todo.items.length > 0
    ? <TodoList items={todo.items} today={todo.today} more={more} />
    : <Card kind="table">
        {after
          ? <EmptyState title="后面没有了" lines={['后面的待办已经办完，或者时限有变。']} link={{ label: '回到第一页', href: '/' }} />
          : <EmptyState title="今天没有待办" lines={[todo.nearest ? `最近的时限是${day(todo.nearest.dueOn, todo.today)}（${todo.nearest.headName}）。` : '轮到您办理的案件、线索和计划会按时限出现在这里。']} link={{ label: '查看农户', href: '/households' }} />}
      </Card>
  return (
    <Page>
      <PageHeader
        title={role === 'villageCadre' ? '待办' : '工作台'}
        titleInBar
        note={<>{fullDay(todo.today)}　{weekday(todo.today)}　·　待办 {todo.total} 件{todo.overdue + todo.dueToday > 0 && '，其中'}
          {todo.overdue > 0 && <b className="text-bad">超期 {todo.overdue} 件</b>}{todo.overdue > 0 && todo.dueToday > 0 && '、'}
          {todo.dueToday > 0 && <b className="text-due">今日到期 {todo.dueToday} 件</b>}</>}
        actions={<>
          {may('clue.write') && <ButtonLink href="/clues/new">登记线索</ButtonLink>}
          {screens && campaign && <ButtonLink href="/campaigns/current" variant="primary">继续录入筛查表</ButtonLink>}
          {role === 'countyApprover' && <ButtonLink href="/approval" variant="primary">开始审批</ButtonLink>}
          {role === 'countyComparer' && <ButtonLink href="/comparison" variant="primary">登记比对结果</ButtonLink>}
          {role === 'townshipReviewer' && <ButtonLink href="/review" variant="primary">开始审核</ButtonLink>}
        </>}
      />
      {todo.total > 0 && <LinkTabs label="待办类别" tabs={tabs} />}
      <Columns asideLabel="进度和提醒" aside={aside}>{list}</Columns>
    </Page>
  )
}
