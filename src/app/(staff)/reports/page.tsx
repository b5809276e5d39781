import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { reportDesk } from '@/server/report/report-desk'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../url-state'
import { ReportForm } from './report-form'

export const metadata = { title: '排查报告' }

/** 自查报告 of a village, 总结报告 of a township or county: the draft from its own figures, the editions submitted, what came from below. */
export default async function ReportsPage({ searchParams }: { searchParams: Search }) {
  const { actor } = await requireCaller()
  const view = await load(reportDesk, { region: one((await searchParams).region)?.match(/^\d{12}$/)?.[0] })
  const { campaign, own, below } = view
  const may = grants(actor.hats[0]!.role, 'report.submit') && view.region === actor.hats[0]!.region
  return (
    <Page>
      <PageHeader title={view.places.level === 'village' ? '自查报告' : '总结报告'} crumbs={[{ label: '台账', href: '/ledgers' }, { label: '排查报告' }]} subject={view.places.name} note={campaign?.title} actions={<ButtonLink variant="quiet" href="/ledgers/campaign-reports">提交情况</ButtonLink>} />
      {!campaign && <div className="px-gutter"><Card kind="table"><EmptyState title="现在没有进行中的集中排查" lines={['布置集中排查后，按排查数据起草报告。']} /></Card></div>}
      {campaign && (
        <Columns width={340} asideLabel="已提交" aside={<>
          <Card title="本级已提交" note={`${own.length} 版`}>
            {own.length === 0 && <p className="text-small text-ink-2">还没有提交。</p>}
            <ul className="text-small">{own.map((row) => <li key={row.id} className="border-b border-line py-1.5 last:border-b-0"><Link href={`/print/reports/${row.id}`}>第 {row.edition} 版</Link><span className="text-ink-2">　{day(row.submittedAt.slice(0, 10), view.today)}　{row.submittedBy}提交，{row.approvedBy}审定</span></li>)}</ul>
          </Card>
          {below.length > 0 && (
            <Card title="下级报告" note={`已提交 ${below.filter(({ report }) => report).length} / ${below.length}`}>
              <ul className="text-small">{below.map(({ code, name, report }) => <li key={code} className="flex justify-between gap-2 border-b border-line py-1.5 last:border-b-0"><Link href={`/reports?region=${code}`}>{name}</Link>{report ? <Link href={`/print/reports/${report.id}`}>第 {report.edition} 版</Link> : <span className="text-ink-2">未提交</span>}</li>)}</ul>
            </Card>
          )}
        </>}>
          <Card title={view.title}>
            {may ? <ReportForm requestId={newRequestId()} region={view.region} campaignId={campaign.id} draft={own[0]?.text ?? view.draft} /> : <p className="text-body whitespace-pre-line">{own[0]?.text ?? '还没有提交报告。'}</p>}
          </Card>
        </Columns>
      )}
    </Page>
  )
}
