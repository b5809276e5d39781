import { isLocalDate } from '@/domain/time/local-date'
import { listAudit } from '@/server/audit/list-audit'
import { verifyAudit } from '@/server/audit/verify-audit'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { dayTime } from '@/ui/format/day'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { ACTION_WORDS } from './action-words'
import { detailWords } from './detail-words'

export const metadata = { title: '审计' }

const CHANNEL: Record<string, string> = { page: '页面', api: '接口', 'bulk-api': '接口批量', seed: '演示数据', cli: '命令' }

/** 审计: newest first, by sequence; the chain is computed again on demand. */
export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const action = oneOf(Object.keys(ACTION_WORDS), raw.action)
  const [household, actor, cursor, day] = [one(raw.household), one(raw.actor), one(raw.after), one(raw.from)]
  const from = day && isLocalDate(day) ? day : undefined
  const check = one(raw.verify) === '1'
  const [view, { today }, verified] = await Promise.all([load(listAudit, { limit: 50, action, household, actor, from, cursor }), load(businessDay, {}), check ? load(verifyAudit, {}) : null])
  const here = (change: Record<string, string | undefined>) => listHref('/admin/audit', { action, household, actor, from, ...change })
  const conditions = [
    ...(action ? [{ label: ACTION_WORDS[action]!, without: here({ action: undefined }) }] : []), ...(household ? [{ label: '一户', without: here({ household: undefined }) }] : []),
    ...(actor ? [{ label: view.items[0]?.actor.name ?? '一人', without: here({ actor: undefined }) }] : []), ...(from ? [{ label: `${from} 起`, without: here({ from: undefined }) }] : []),
  ]
  return (
    <Page>
      <PageHeader title="审计" titleInBar note={`${count(view.total)} 条`} actions={<ButtonLink href={here({ verify: '1' })} variant="primary">核验审计链</ButtonLink>} />
      <FilterBar action="/admin/audit" keep={{ ...(household && { household }), ...(actor && { actor }) }} chips={conditions}
        selects={[{ name: 'action', all: '全部事项', value: action, options: Object.entries(ACTION_WORDS).map(([value, label]) => ({ value, label })) }]}
        end={<label className="inline-flex items-center gap-2 text-small">自<input type="date" name="from" defaultValue={from} max={today} className="h-[30px] rounded-base border border-control bg-surface px-2" />起</label>} />
      <Gutter className="flex flex-col gap-3 pt-2.5">
        {verified && (
          <p role="status" className={verified.ok ? 'rounded-base border border-ok-line bg-ok-tint px-3 py-2 text-ok' : 'rounded-base border border-bad-line bg-bad-tint px-3 py-2 font-semibold text-bad'}>
            {verified.ok ? `审计链完整：核验 ${count(verified.rows)} 条，与登记时一致。` : `审计链不一致：自第 ${verified.firstBroken} 条起${verified.reason === 'row' ? '内容被改动' : '有缺失或插入'}。请保存数据库备份并报告。`}
          </p>
        )}
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <DataTable
                caption="审计" groups={[{ key: 'all', rows: view.items }]} rowKey={(row) => row.id}
                columns={[
                  { key: 'at', head: '时间', width: 'w-[130px]', phone: 'end', cell: (row) => <TwoLines first={<time dateTime={row.at}>{dayTime(row.at, today)}</time>} second={`第 ${row.seq} 条`} /> },
                  { key: 'actor', head: '办理人', width: 'w-[150px]', phone: 'first', cell: (row) => <TwoLines first={<Link href={here({ actor: row.actor.id, after: undefined })}>{row.actor.name}</Link>} second={<span className="font-normal">{row.actor.roleLabel}</span>} /> },
                  { key: 'action', head: '事项', width: 'w-[150px]', cell: (row) => ACTION_WORDS[row.action] ?? row.action },
                  { key: 'detail', head: '内容', cell: (row) => <span className="line-clamp-2 text-small break-all text-ink-2">{detailWords(row.detail)}</span> },
                  { key: 'subject', head: '对象', width: 'w-[92px]', cell: (row) => row.subject.householdId ? <Link href={`/households/${row.subject.householdId}`}>一户一档</Link> : '' },
                  { key: 'channel', head: '途径', width: 'w-[84px]', secondary: true, phone: 'none', cell: (row) => CHANNEL[row.channel] ?? row.channel },
                ]}
              />
              <ShowMore href={view.nextCursor ? here({ after: view.nextCursor }) : undefined} next={50} unit="条" />
            </>
          ) : conditions.length > 0 ? <FilteredEmpty title="没有符合条件的记录" conditions={conditions} clearHref="/admin/audit" /> : <EmptyState title="还没有操作记录" lines={['登录后的每一次登记、修改、审批、查看完整证件号码都会出现在这里。']} />}
        </Card>
      </Gutter>
    </Page>
  )
}
