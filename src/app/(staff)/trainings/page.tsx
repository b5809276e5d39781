import { grants } from '@/domain/access/matrix'
import { labelOf, termsOf } from '@/domain/glossary'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listTrainings, type TrainingList } from '@/server/training/list-trainings'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../url-state'
import { TrainingForm, WithdrawTraining } from './training-forms'

export const metadata = { title: '培训' }

type Row = TrainingList['items'][number]

/** 培训: each session with its roster, the newest first, and a form for the next. */
export default async function TrainingsPage({ searchParams }: { searchParams: Search }) {
  const { actor } = await requireCaller()
  const view = await load(listTrainings, { cursor: one((await searchParams).after), limit: 20 })
  const may = grants(actor.hats[0]!.role, 'training.write')
  return (
    <Page>
      <PageHeader title="培训" crumbs={[{ label: '台账', href: '/ledgers' }, { label: '培训' }]} subject={view.region.name} note={`${view.total} 次`} actions={<ButtonLink variant="quiet" href="/ledgers/training-coverage">培训覆盖</ButtonLink>} />
      <Columns width={392} asideLabel="登记培训" aside={may && (
        <Card title="登记培训">
          <TrainingForm requestId={newRequestId()} today={view.today} region={view.region.code} example={view.example} roles={termsOf('trainee').map((role) => labelOf('trainee', role)).join('、')} />
        </Card>
      )}>
        {view.items.length === 0 && <Card kind="table"><EmptyState title="还没有登记培训" lines={['动员培训会、业务培训会的参训名册登记后，培训覆盖按村自动汇总。']} /></Card>}
        {view.items.map((row) => <Session key={row.id} row={row} may={may && row.region === view.region.code} />)}
        <ShowMore href={view.nextCursor ? listHref('/trainings', { after: view.nextCursor }) : undefined} next={20} />
      </Columns>
    </Page>
  )
}

/** One session: what, when, where, who by place. */
function Session({ row, may }: { row: Row; may: boolean }) {
  const groups = Map.groupBy(row.attendees, ({ place, role }) => `${place}　${role}`)
  return (
    <Card title={row.topic} note={`${fullDay(row.heldOn)}　${row.place}　${row.attendees.length} 人`}>
      <dl className="text-small">
        {[...groups].map(([group, people]) => <div key={group} className="flex gap-x-3 border-b border-line py-1 last:border-b-0"><dt className="w-48 shrink-0 text-ink-2 max-md:w-32">{group}</dt><dd>{people.map(({ name }) => name).join('、')}</dd></div>)}
      </dl>
      <p className="pt-1 text-note text-ink-3">{row.by}　登记人 {row.recordedBy}</p>
      {may && <WithdrawTraining id={row.id} requestId={newRequestId()} />}
    </Card>
  )
}
