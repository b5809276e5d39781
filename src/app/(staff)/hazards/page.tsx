import { grants } from '@/domain/access/matrix'
import { labelOf, termsOf } from '@/domain/glossary'
import { requireCaller } from '@/server/auth/session'
import { hazardStates, listHazards, type HazardList, type HazardState } from '@/server/hazard/list-hazards'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { FactList } from '@/ui/case/fact-list'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { JudgeForm, ReportForm } from './hazard-forms'

export const metadata = { title: '规模性返贫风险' }

type Row = HazardList['items'][number]
const LABEL: Record<HazardState, string> = { new: '待研判', judged: '防范中', ended: '已解除' }
const TONE = { new: 'bad', judged: 'due', ended: 'ok' } as const
const stateOf = ({ judgedOn, endedOn }: Row): HazardState => (endedOn ? 'ended' : judgedOn ? 'judged' : 'new')

/** 规模性返贫风险: reported at once, then judged and answered. */
export default async function HazardsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { actor } = await requireCaller()
  const may = grants(actor.hats[0]!.role, 'hazard.write')
  const state = oneOf(hazardStates, search.state)
  const view = await load(listHazards, { state, cursor: one(search.after), limit: 20 })
  const { places } = view
  const choices = [{ value: places.at, label: places.name }, ...(places.level === 'village' ? [] : places.below.map(({ code, name }) => ({ value: code, label: name })))]
  return (
    <Page>
      <PageHeader title="规模性返贫风险" crumbs={[{ label: '台账', href: '/ledgers' }, { label: '规模性返贫风险' }]} subject={places.name} note={`共 ${view.all} 条`} actions={<ButtonLink variant="quiet" href="/ledgers/mass-risks">台账</ButtonLink>} />
      <LinkTabs label="状态" tabs={[{ label: '全部', count: view.all, href: '/hazards', current: !state }, ...hazardStates.map((of) => ({ label: LABEL[of], count: view.counts[of], href: listHref('/hazards', { state: of }), current: of === state }))]} />
      <Columns width={392} asideLabel="报告风险" aside={may && <Card title="报告风险"><ReportForm requestId={newRequestId()} today={view.today} places={choices} hazards={termsOf('hazard').map((value) => ({ value, label: labelOf('hazard', value) }))} /></Card>}>
        {view.items.length === 0 && <Card kind="table"><EmptyState title="没有登记的规模性返贫风险" lines={['灾情、疫情、价格、失业、产业项目失败等影响一片农户的隐患，发现就报告。']} /></Card>}
        {view.items.map((row) => <Signal key={row.id} row={row} may={may} today={view.today} open={one(search.open) === row.id} />)}
        <ShowMore href={view.nextCursor ? listHref('/hazards', { state, after: view.nextCursor }) : undefined} next={20} />
      </Columns>
    </Page>
  )
}

/** One signal with what was made of it; the form opens below. */
function Signal({ row, may, today, open }: { row: Row; may: boolean; today: string; open: boolean }) {
  const state = stateOf(row)
  return (
    <Card title={row.hazardLabel} note={`${row.place}　${fullDay(row.foundOn)}　涉及 ${row.households} 户`} action={<Badge tone={TONE[state]}>{LABEL[state]}</Badge>} id={row.id}>
      <p className="pb-1 text-body whitespace-pre-line">{row.text}</p>
      <FactList facts={[
        ...(row.leadUnit ? [{ label: '牵头单位', value: row.leadUnit }] : []), ...(row.judgement ? [{ label: '研判', value: `${row.judgement}（${fullDay(row.judgedOn!)}）` }] : []), ...(row.plan ? [{ label: '防范措施', value: row.plan }] : []),
        ...(row.endedOn ? [{ label: '解除', value: fullDay(row.endedOn) }] : []), { label: '报告人', value: row.reportedBy },
      ]} />
      {may && !row.endedOn && <details open={open} className="pt-2"><summary className="w-fit text-small text-accent">研判和防范</summary><div className="pt-2"><JudgeForm row={row} requestId={newRequestId()} today={today} /></div></details>}
    </Card>
  )
}
