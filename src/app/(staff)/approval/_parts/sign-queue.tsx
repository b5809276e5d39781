import { caseKinds, categories, labelOf } from '@/domain/glossary'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { countSteps } from '@/server/case/count-steps'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import { listConsultations } from '@/server/consultation/list-consultations'
import { load } from '@/server/kernel/page'
import { listFilters } from '@/server/saved-filter/list-filters'
import { getBatch } from '@/server/sign-off/get-batch'
import { listBatches } from '@/server/sign-off/list-batches'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { KeyCap } from '@/ui/keyboard/key-cap'
import { Columns } from '@/ui/layout/columns'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ListKeys } from '@/ui/table/list-keys'
import { listHref, one, oneOf } from '../../url-state'
import { DoneLine } from '../../cases/_parts/done-line'
import { laneOf } from '../../cases/_parts/lane-of'
import { BatchPanel } from './batch-panel'
import { CleanLane } from './clean-lane'
import { DoubtLane } from './doubt-lane'
import { OpenBatches } from './open-batches'
import { SavedFilters } from './saved-filters'
import { StepCountsCard } from './step-counts'

interface SignQueueProps {
  level: 'county' | 'township'
  title: string
  act: string
  home: '/approval' | '/review'
  address: (id: string, lane: string) => string
  empty: string
  actions?: React.ReactNode
  search: Record<string, string | string[] | undefined>
}

/** A queue of decisions in two lanes with bulk sign-off beside them (mock 4); filters in the address, state on the server. */
export async function SignQueue({ level, title, act, home, address, empty, actions, search }: SignQueueProps) {
  const { actor } = await requireCaller()
  const role = actor.hats[0]!.role
  const signs = role === (level === 'county' ? 'countyApprover' : 'townshipReviewer')
  const region = /^\d{12}$/.test(one(search.region) ?? '') ? one(search.region) : undefined
  const filter = { kind: oneOf(caseKinds, search.kind), category: oneOf(categories, search.category), region, days: oneOf(['late', '0', '3', '7'] as const, search.days), returned: oneOf(['yes'] as const, search.returned) }
  const sort = oneOf(['enteredAt'] as const, search.sort) ?? ('dueAt' as const)
  const lane = laneOf(search.lane)
  const limitOf = (value: string | string[] | undefined) => Math.min(500, Math.max(50, Number(one(value)) || 50))
  const limits = { clean: limitOf(search.clean), doubt: limitOf(search.doubt) }
  const asked = one(search.batch)
  const [clean, doubt, steps, filters, batches, batch, minutes] = await Promise.all([
    load(listDecisionQueue, { level, lane: 'clean', sort, limit: limits.clean, ...filter }), load(listDecisionQueue, { level, lane: 'doubt', sort, limit: limits.doubt, ...filter }),
    load(countSteps, {}), signs ? load(listFilters, { page: level }) : [], signs ? load(listBatches, { level }) : [], asked && signs ? load(getBatch, { id: asked }) : null,
    grants(role, 'consultation.read') ? load(listConsultations, { limit: 20 }) : null,
  ])
  const now = { ...filter, ...(lane !== 'all' && { lane }) }
  const back = listHref('', now).slice(1)
  const link = (change: Record<string, string | undefined>) => listHref(home, { ...now, ...(sort === 'enteredAt' && { sort }), ...change })
  const { counts, townships } = clean
  const chips = [
    ...(filter.kind ? [{ label: labelOf('caseKind', filter.kind), without: link({ kind: undefined }) }] : []), ...(filter.category ? [{ label: labelOf('category', filter.category), without: link({ category: undefined }) }] : []),
    ...(region ? [{ label: townships.find(({ code }) => code === region)?.name ?? region, without: link({ region: undefined }) }] : []),
    ...(filter.days ? [{ label: DAYS[filter.days], without: link({ days: undefined }) }] : []), ...(filter.returned ? [{ label: '退回后重报', without: link({ returned: undefined }) }] : []),
  ]
  const filterBar = (
    <FilterBar action={home} chips={chips} selects={[
      { name: 'lane', all: '全部案件', value: lane === 'all' ? undefined : lane, options: [{ value: 'clean', label: '资料齐全' }, { value: 'doubt', label: '有疑点' }] },
      { name: 'kind', all: '全部事项', value: filter.kind, options: caseKinds.map((value) => ({ value, label: labelOf('caseKind', value) })) },
      ...(level === 'county' ? [{ name: 'region', all: '全部乡镇', value: region, options: townships.map((t) => ({ value: t.code, label: `${t.name}　${t.count}` })) }] : []),
      { name: 'category', all: '全部类别', value: filter.category, options: categories.map((value) => ({ value, label: labelOf('category', value) })) },
      { name: 'days', all: '全部时限', value: filter.days, options: Object.entries(DAYS).map(([value, label]) => ({ value, label })) },
      { name: 'sort', all: '按时限先后', value: sort === 'dueAt' ? undefined : sort, options: [{ value: 'enteredAt', label: '按送达先后' }] },
    ]} end={<><KeyCap keys="J" /> <KeyCap keys="K" /> 上下　<KeyCap keys="X" /> 选中　<KeyCap keys="Enter" /> 打开</>} />
  )
  const first = level === 'township' && signs ? [...(lane === 'doubt' ? [] : clean.items), ...(lane === 'clean' ? [] : doubt.items)].sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0] : undefined
  const open = batches.filter((each) => each.open && each.id !== batch?.id)
  return (
    <Page nav="narrow">
      <PageHeader title={title} titleInBar actions={<>{actions}{first && <ButtonLink href={address(first.id, lane)} variant="primary">{`${act}第一户`}</ButtonLink>}</>} note={<>待{act} {counts.all} 户{counts.late > 0 && <>　其中<b className="text-bad">超期 {counts.late}</b></>}{counts.due > 0 && <>　<b className="text-due">3 天内到期 {counts.due}</b></>}</>} />
      {filterBar}
      {signs && <SavedFilters filters={filters} level={level} home={home} back={back} />}
      <Gutter className="pt-2 empty:hidden"><DoneLine id={one(search.done)} /></Gutter>
      {counts.all === 0 && !batch ? (
        <Gutter className="pt-2">{chips.length > 0 ? <FilteredEmpty title="没有符合条件的案件" conditions={chips} clearHref={home} /> : <EmptyState title={`没有待${act}的案件`} lines={[empty]} {...(level === 'county' && { link: { label: '查看审批记录', href: '/approval/decisions' } })} />}</Gutter>
      ) : (
        <Columns width={392} asideLabel="批量签批" aside={signs && <>
          {batch ? <BatchPanel batch={batch} home={home} back={back} minutes={minutes?.items ?? []} /> : <OpenBatches batches={[]} home={home} hint={level} />}
          {open.length > 0 && <OpenBatches batches={open} home={home} />}
        </>}>
          <ListKeys>
            <div className="flex flex-col gap-3">
              {lane !== 'doubt' && <CleanLane key={batch?.id ?? 'none'} queue={clean} level={level} back={back} address={(id) => address(id, 'clean')} chosen={batch?.status === 'checking' ? batch.rows.map(({ caseId }) => caseId) : []} more={clean.items.length < clean.total && limits.clean < 500 ? link({ clean: String(limits.clean + 50), doubt: one(search.doubt) }) : undefined} />}
              {lane !== 'clean' && <DoubtLane queue={doubt} level={level} act={act} address={(id) => address(id, 'doubt')} more={doubt.items.length < doubt.total && limits.doubt < 500 ? link({ doubt: String(limits.doubt + 50), clean: one(search.clean) }) : undefined} />}
            </div>
          </ListKeys>
          {level === 'county' && steps.townships.length > 0 && <StepCountsCard counts={steps} href={(code) => `${home}?region=${code}`} />}
        </Columns>
      )}
    </Page>
  )
}

const DAYS = { late: '已超期', 0: '今日到期', 3: '三天内到期', 7: '七天内到期' } as const
