import type { Metadata } from 'next'
import { newRequestId } from '@/ui/form/request-id'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { fileTabs, householdFile, type FileTab } from '@/server/household/household-file'
import { load } from '@/server/kernel/page'
import { MonitoringBadge } from '@/ui/case/status-badge'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { oneOf, type Search } from '../../url-state'
import { CasesTab } from './_tabs/cases-tab'
import { HelpTab } from './_tabs/help-tab'
import { HistoryCard } from './_tabs/history-card'
import { MembersTab } from './_tabs/members-tab'
import { MoneyTab } from './_tabs/money-tab'
import { OverviewTab } from './_tabs/overview-tab'
import { SafeguardsTab } from './_tabs/safeguards-tab'
import { TimelineTab } from './_tabs/timeline-tab'
import { VisitsTab } from './_tabs/visits-tab'
import { FileActions } from './file-actions'

export const metadata: Metadata = { title: '一户一档' }

const TAB: Record<FileTab, string> = {
  overview: '概况', members: '成员', money: '收入支出', safeguards: '三保障', cases: '案件', help: '帮扶', visits: '走访', timeline: '时间线',
}

/** 一户一档: everything about one household, a tab at a time; acts by what the caller may do now. */
export default async function HouseholdPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params
  const tab = oneOf(fileTabs, (await searchParams).tab) ?? 'overview'
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const file = await load(householdFile, { id, tab })
  const { household } = file
  const counts: Partial<Record<FileTab, number>> = { members: household.memberCount, cases: household.cases.length, help: household.measures.length }
  const may = (permission: Parameters<typeof grants>[1]) => grants(role, permission)
  return (
    <Page>
      <PageHeader
        title={household.head.name}
        crumbs={[{ label: '农户', href: '/households' }, { label: '一户一档' }]}
        subject={<span className="inline-flex flex-wrap items-baseline gap-x-4">{household.memberCount} 人　{household.householdTypeLabel}　{household.village}{household.group}<MonitoringBadge status={household.monitoringStatus} /></span>}
        note={`户码 ${household.code}`}
        actions={<FileActions file={file} role={role} />}
      />
      <LinkTabs label="一户一档" tabs={fileTabs.map((key) => ({ label: TAB[key], href: key === 'overview' ? `/households/${id}` : `/households/${id}?tab=${key}`, current: key === tab, ...(counts[key] && { count: counts[key] }) }))} />
      <Gutter className="flex flex-col gap-3 pt-3">
        {tab === 'overview' && <OverviewTab file={file} role={role} />}
        {tab === 'members' && <MembersTab file={file} mayReveal={may('household.reveal')} mayChange={may('household.write')} requestId={newRequestId()} />}
        {tab === 'money' && file.money && <MoneyTab money={file.money} today={file.today} />}
        {tab === 'safeguards' && file.safeguards && <SafeguardsTab checks={file.safeguards} today={file.today} />}
        {tab === 'cases' && <CasesTab file={file} />}
        {tab === 'help' && <HelpTab file={file} mayPlan={may('plan.write')} mayAssign={may('helper.assign')} mayReport={may('measure.write')} mayPropose={may('flag.propose')} mayConfirm={may('flag.confirm')} />}
        {tab === 'visits' && file.visits && <VisitsTab visits={file.visits} id={id} today={file.today} mayVisit={may('visit.write')} />}
        {tab === 'timeline' && file.history && <HistoryCard history={file.history} today={file.today} />}
        {tab === 'timeline' && file.timeline && <TimelineTab rows={file.timeline} today={file.today} />}
      </Gutter>
    </Page>
  )
}
