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
  if (!desk.inPolicy) return <Page><NotInPolicy sentence="现行方案不设公示。" /></Page>
  const role = actor.hats[0]!.role
  const of = (key: GroupKey) => desk.batches.filter((batch) => batch.group === key)
  const keys = GROUPS.map(({ key }) => key)
  const shown = oneOf(keys, group) ?? (['pending', 'closable', 'running', 'closed'] as const).find((key) => of(key).length > 0) ?? 'pending'
  const single = role === 'villageCadre'
  const props = { today: desk.today, mayAct: role === 'villageCadre' || role === 'townshipClerk', mayPrint: grants(role, 'notice.print'), open: single }
  const printable = desk.batches.some((batch) => batch.group === 'pending' && batch.sheet)
  return (
    <Page>
      <PageHeader title={single ? '公示' : '公示公告'} titleInBar actions={role === 'townshipClerk' && printable && <ButtonLink href="/print/notices" plainLink variant="primary">打印本乡镇公示</ButtonLink>} />
      <LinkTabs label="公示状态" tabs={GROUPS.map(({ key, label }) => ({ label, href: `/notices?group=${key}`, count: `${of(key).length}${key === 'closed' && desk.more ? '+' : ''}`, current: key === shown }))} />
      <Gutter className="pt-3">
        {of(shown).length === 0 && <Card kind="table"><EmptyState title={`没有${GROUPS.find(({ key }) => key === shown)!.label}的公示`} lines={[EMPTY[shown]]} /></Card>}
        <Villages batches={of(shown)} {...props} />
        {shown === 'pending' && single && <div className="pt-2.5"><Villages batches={[...of('closable'), ...of('running')]} {...props} /></div>}
      </Gutter>
    </Page>
  )
}

/** Cards by village; with one village there is nothing to head. */
function Villages({ batches, ...props }: { batches: NoticeDesk['batches'] } & Omit<BatchCardProps, 'batch'>) {
  const villages = [...new Set(batches.map(({ villageCode }) => villageCode))].map((code) => ({ code, own: batches.filter(({ villageCode }) => villageCode === code) }))
  return villages.map(({ code, own }) => (
    <section key={code} aria-label={own[0]!.place} className="pb-3">
      {!props.open && <h2 className="pb-1.5 text-small font-semibold text-ink-2">{own[0]!.township}{own[0]!.place}　{own.length}</h2>}
      <div className="grid items-start gap-2.5 md:grid-cols-2 desk:grid-cols-3">{own.map((batch) => <BatchCard key={batch.id} batch={batch} {...props} />)}</div>
    </section>
  ))
}
