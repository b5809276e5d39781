import { grants } from '@/domain/access/matrix'
import { citationOf } from '@/domain/refusal'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getWarning } from '@/server/warning/get-warning'
import { ButtonLink } from '@/ui/button/button-link'
import { FactList } from '@/ui/case/fact-list'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime, fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { warningHref } from '../warning-href'
import { NatureBadge } from '../warning-table'
import { DismissForm } from './dismiss-form'

export const metadata = { title: '预警' }

const STATE = { open: '待处理', dismissed: '已忽略', gone: '情况已经变化或者消除' }

/** One warning: what, by which clause, how to settle it, who answered; 忽略 with a reason for whoever may. */
export default async function WarningPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const { warning, today } = await load(getWarning, { id: decodeURIComponent(id) })
  const { household } = warning
  const settle = warningHref(warning, role)
  return (
    <Page>
      <PageHeader
        title={warning.title} crumbs={[{ label: '监测预警', href: '/warnings' }, { label: warning.code }]}
        subject={<span className="inline-flex flex-wrap items-baseline gap-x-3">{household ? `${household.headName}　${household.memberCount} 人　${warning.regionName}${household.group}` : warning.regionName}<NatureBadge nature={warning.nature} /></span>}
        actions={warning.state === 'open' && <ButtonLink href={settle.href}>{settle.words}</ButtonLink>}
      />
      <Gutter className="py-3">
        <Card title="情况">
          <FactList labelWidth={88} facts={[
            { label: '情况', value: warning.message },
            { label: '办法', value: warning.settle },
            { label: '依据', value: citationOf({ rule: warning.code, clause: warning.clause }).slice(1, -1) },
            { label: '发生日期', value: fullDay(warning.raisedAt.slice(0, 10)) },
            { label: '状态', value: STATE[warning.state] },
            ...(warning.reason ? [{ label: '理由', value: `${warning.reason}　${warning.dismissedBy} ${dayTime(warning.dismissedAt!, today)}` }] : []),
          ]} />
        </Card>
      </Gutter>
      {warning.state === 'open' && grants(role, 'warning.dismiss') && <DismissForm id={warning.id} requestId={newRequestId()} prompt={warning.nature === 'prompt'} back={household ? `/households/${household.id}` : '/warnings'} />}
    </Page>
  )
}
