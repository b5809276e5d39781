import { policyTitle } from '@/domain/policy/variants'
import { load } from '@/server/kernel/page'
import { policyDesk } from '@/server/policy/policy-desk'
import { ButtonLink } from '@/ui/button/button-link'
import { FactList } from '@/ui/case/fact-list'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { SheetCard } from '@/ui/policy/sheet-card'
import { ProposalCard } from './proposal-card'

export const metadata = { title: '方案' }

/** 方案 of the county: what waits for a second account, the policy in force whole, what follows, and the ways to change it. */
export default async function PolicyDeskPage() {
  const desk = await load(policyDesk, {})
  const { inForce } = desk
  const inherits = inForce?.inherits ? policyTitle(inForce.inherits) : null
  const aside = (
    <>
      <Card title="办理">
        <ul className="flex flex-col gap-1">
          {[['/admin/policy/adopt', '登记执行方案'], ['/admin/policy/decisions', '本县规定'], ['/admin/policy/simulate', '测算'], ['/policies', '查阅和比较全部方案']].map(([href, label]) => <li key={href}><Link href={href!} className="flex min-h-8 items-center max-md:min-h-11">{label}</Link></li>)}
        </ul>
        {desk.confirmed && <p className="pt-1 text-note text-ink-3">执行方案须由另一名县管理员确认（本县规定）。</p>}
      </Card>
      {desk.coming.length > 0 && (
        <Card title="将要执行">
          <ul className="text-small">{desk.coming.map((next) => <li key={next.effectiveFrom}><b>{fullDay(next.effectiveFrom)}</b>　{next.title}{next.inherits && `　承接：${policyTitle(next.inherits)}`}</li>)}</ul>
        </Card>
      )}
      {inForce && <Card title="目录"><ul className="text-small">{inForce.sections.map(({ key, title }) => <li key={key}><a href={`#${key}`} className="flex min-h-7 items-center max-md:min-h-11">{title}</a></li>)}</ul></Card>}
    </>
  )
  return (
    <Page>
      <PageHeader title="方案" titleInBar note={desk.name} actions={<ButtonLink href="/admin/policy/adopt" variant="primary">登记执行方案</ButtonLink>} />
      <Columns asideLabel="办理" aside={aside} width={300}>
        {desk.pending.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} today={desk.today} requestId={newRequestId()} />)}
        {inForce ? (
          <>
            <Card title="现行方案" action={<><Badge tone="ok">执行中</Badge><ButtonLink href={`/print/policy/${inForce.id}`} plainLink>打印</ButtonLink></>}>
              <FactList labelWidth={122} facts={[
                { label: '方案', value: inForce.title },
                { label: '来源', value: inForce.source },
                { label: '执行日期', value: `${fullDay(inForce.effectiveFrom)}起` },
                { label: '监测线', value: `${money(inForce.threshold)} 元`, source: `方案 ${inForce.thresholdClause}` },
                ...(inherits ? [{ label: '承接方案', value: inherits }] : []),
              ]} />
            </Card>
            {inForce.sections.map((section) => <SheetCard key={section.key} section={section} inherits={inherits} />)}
          </>
        ) : <RefusalPanel focus={false} refusals={[{ message: '今天没有执行中的监测帮扶方案。线索、筛查和案件都不能办理。', fix: '登记自今天或更早起执行的方案。' }]} />}
      </Columns>
    </Page>
  )
}
