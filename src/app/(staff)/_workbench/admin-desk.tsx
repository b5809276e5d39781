import { labelOf } from '@/domain/glossary'
import { policyTitle } from '@/domain/policy/variants'
import { requireCaller } from '@/server/auth/session'
import { listAudit } from '@/server/audit/list-audit'
import { load } from '@/server/kernel/page'
import { adminOverview } from '@/server/workbench/admin-overview'
import { campaignProgress } from '@/server/workbench/campaign-progress'
import { ButtonLink } from '@/ui/button/button-link'
import { FactList } from '@/ui/case/fact-list'
import { dayTime, fullDay, weekday } from '@/ui/format/day'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ACTION_WORDS } from '../admin/audit/action-words'
import { ProgressCard } from './progress-card'
import { WarningCard } from './warning-card'

/** The county administrator takes no step: the desk shows what is in force, who works, what was done last. */
export async function AdminDesk() {
  const { actor } = await requireCaller()
  const [view, campaign, audit] = await Promise.all([load(adminOverview, {}), load(campaignProgress, {}), load(listAudit, { limit: 12 })])
  return (
    <Page>
      <PageHeader title="工作台" titleInBar note={`${fullDay(view.today)}　${weekday(view.today)}`} actions={<ButtonLink href="/admin/users/new" variant="primary">新增用户</ButtonLink>} />
      <Columns asideLabel="进度" aside={<>{campaign && <ProgressCard campaign={campaign} today={view.today} linked={false} />}<WarningCard /></>}>
        <Card title="现行方案" action={<Link href="/admin/policy" className="text-small">查看方案</Link>}>
          {view.policy
            ? <FactList facts={[
                { label: '方案', value: view.policy.title },
                { label: '执行日期', value: fullDay(view.policy.effectiveFrom) },
                { label: '监测线', value: `${count(view.policy.threshold)} 元` },
                ...(view.policy.inherits ? [{ label: '承接方案', value: policyTitle(view.policy.inherits) }] : []),
              ]} />
            : <p className="text-bad">没有执行中的方案，农户登记以外的事项都不能办理。请先登记执行的方案。</p>}
        </Card>
        {view.outdated && <Card title="请核对"><p className="text-due">{view.outdated.message}</p><p className="text-small text-ink-2">{view.outdated.fix}　{view.outdated.clause}</p></Card>}
        <Card title="用户" note={`在用 ${view.users.active} 个，停用 ${view.users.disabled} 个`} action={<Link href="/admin/users" className="text-small">用户列表</Link>}>
          <ul className="grid grid-cols-2 gap-x-6 text-small md:grid-cols-4">
            {view.users.roles.map(({ role, count: n }) => <li key={role} className="flex py-0.5"><span>{labelOf('role', role)}</span><b className="ml-auto">{n}</b></li>)}
          </ul>
        </Card>
        <Card title="最近操作" action={<Link href="/admin/audit" className="text-small">全部记录</Link>}>
          {audit.items.length === 0 && <p className="text-ink-2">还没有操作记录。</p>}
          <ul className="text-small">
            {audit.items.map((row) => (
              <li key={row.id} className="flex gap-3 border-t border-line py-1 first:border-t-0">
                <time dateTime={row.at} className="w-24 shrink-0 text-ink-2">{dayTime(row.at, view.today)}</time>
                <b className="shrink-0">{row.actor.id === actor.id ? '本人' : row.actor.name}</b>
                <span className="truncate">{row.actor.roleLabel}　{ACTION_WORDS[row.action] ?? row.action}</span>
              </li>
            ))}
          </ul>
        </Card>
      </Columns>
    </Page>
  )
}
