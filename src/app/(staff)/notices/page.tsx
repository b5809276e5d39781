import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listNoticeBatches, type NoticeDesk } from '@/server/notice/list-notice-batches'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { NotInPolicy } from '@/ui/feedback/page-states'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { oneOf, type Search } from '../url-state'
import { BatchCard, type BatchCardProps } from './_parts/batch-card'
import { BatchTable } from './_parts/batch-table'
import { GROUPS, type GroupKey } from './_parts/batch-words'

export const metadata = { title: '公示公告' }

const EMPTY: Record<GroupKey, string> = {
  pending: '村级评议通过、轮到公示的农户会出现在这里。',
  running: '确认张贴后，公示期内的批次会出现在这里。',
  closable: '公示期满的批次会出现在这里。',
  closed: '结束公示的批次会出现在这里。',
}

/** 公示公告 (mock 6): batches of the caller's villages by what is to be done with them. */
export default async function NoticesPage({ searchParams }: { searchParams: Search }) {
  const { group } = await searchParams
  const { actor } = await requireCaller()
  const desk = await load(listNoticeBatches, {})
  if (!desk.inPolicy) return <Page><NotInPolicy sentence={desk.silence ?? '现行方案不设公示。'} /></Page>
  const role = actor.hats[0]!.role
  const of = (key: GroupKey) => desk.batches.filter((batch) => batch.group === key)
  const keys = GROUPS.map(({ key }) => key)
  const shown = oneOf(keys, group) ?? (['pending', 'closable', 'running', 'closed'] as const).find((key) => of(key).length > 0) ?? 'pending'
  const single = role === 'villageCadre'
  const props = { today: desk.today, telephone: desk.telephone, mayAct: role === 'villageCadre' || role === 'townshipClerk', mayPrint: grants(role, 'notice.print'), open: single }
  const printable = desk.batches.filter((batch) => batch.group === 'pending' && batch.sheet && !batch.listChanged).length
  return (
    <Page>
      <PageHeader title={single ? '公示' : '公示公告'} titleInBar actions={props.mayPrint && printable > (single ? 1 : 0) && <ButtonLink href="/print/notices" plainLink variant={single ? 'plain' : 'primary'}>{single ? `一并打印 ${printable} 份` : '打印本乡镇公示'}</ButtonLink>} />
      <LinkTabs label="公示状态" tabs={GROUPS.map(({ key, label }) => ({ label, href: `/notices?group=${key}`, count: `${of(key).length}${key === 'closed' && desk.more ? '+' : ''}`, current: key === shown }))} />
      <Gutter className="pt-3">
        {of(shown).length === 0 && <Card kind="table"><EmptyState title={`没有${GROUPS.find(({ key }) => key === shown)!.label}的公示`} lines={[EMPTY[shown]]} /></Card>}
        <Batches batches={of(shown)} {...props} />
        {shown === 'pending' && single && <Batches batches={[...of('closable'), ...of('running')]} {...props} />}
      </Gutter>
    </Page>
  )
}

/** Cards with their forms where one village is at work, a table by village where many are. */
function Batches({ batches, telephone, ...props }: { batches: NoticeDesk['batches'] } & Omit<BatchCardProps, 'batch'>) {
  if (batches.length === 0) return null
  if (!props.open) return <BatchTable batches={batches} {...props} />
  return <div className="grid items-start gap-2.5 pb-2.5 md:grid-cols-2 desk:grid-cols-3">{batches.map((batch) => <BatchCard key={batch.id} batch={batch} telephone={telephone} {...props} />)}</div>
}
