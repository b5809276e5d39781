import { labelOf, termsOf } from '@/domain/glossary'
import { load } from '@/server/kernel/page'
import { leafletDesk, type LeafletDesk } from '@/server/leaflet/leaflet-desk'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { RowBox } from '@/ui/table/row-box'
import { PickAll } from '../consultations/pick-all'
import { listHref, one, oneOf, type Search } from '../url-state'
import { LeafletForm } from './leaflet-form'
import { WithdrawLeaflet } from './withdraw-leaflet'

export const metadata = { title: '明白纸发放' }

type Row = LeafletDesk['items'][number]

/** 明白纸发放: the households of a village to be ticked, those without one first. */
export default async function LeafletsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const view = await load(leafletDesk, { village: one(search.village)?.match(/^\d{12}$/)?.[0], kind: oneOf(termsOf('leaflet'), search.kind) })
  const href = (change: Record<string, string>) => listHref('/leaflets', { village: view.village, kind: view.kind, ...change })
  const [due, given] = [view.items.filter(({ last }) => !last), view.items.filter(({ last }) => last)]
  const taken = given.find(({ id }) => id === one(search.withdraw))
  return (
    <Page>
      <PageHeader title="明白纸发放" crumbs={[{ label: '台账', href: '/ledgers' }, { label: '明白纸发放' }]} subject={view.name} note={`应发 ${view.items.length} 户，已发 ${given.length} 户，未发 ${due.length} 户`} actions={<><ButtonLink variant="quiet" href="/ledgers/leaflet-coverage">覆盖情况</ButtonLink><ButtonLink href={`/print/forms/F-025?region=${view.village}`}>打印明白纸</ButtonLink></>} />
      <LinkTabs label="明白纸" tabs={termsOf('leaflet').map((kind) => ({ label: labelOf('leaflet', kind), href: href({ kind }), current: kind === view.kind }))} />
      {view.places.length > 1 && <div className="pt-2.5"><FilterBar action="/leaflets" keep={{ kind: view.kind }} selects={[{ name: 'village', all: view.name, value: view.village, options: view.places.map(({ code, name }) => ({ value: code, label: name })) }]} /></div>}
      <Gutter className="flex flex-col gap-3 pt-2.5">
        <Card title="登记发放" note={`${labelOf('leaflet', view.kind)}，${view.kind === 'apply' ? '发给所有农户' : '发给监测对象'}`}>
          {due.length > 0
            ? <LeafletForm requestId={newRequestId()} today={view.today} village={view.village} kind={view.kind} by={view.by}><Boxes rows={due} legend="未发放的农户" /></LeafletForm>
            : <EmptyState title={view.items.length > 0 ? '都已发放' : '没有要发放的农户'} lines={[view.items.length > 0 ? '新登记的农户会列在这里。' : '帮扶政策明白纸发给监测对象。']} />}
        </Card>
        {taken?.last && <Card title="作废发放记录" note={taken.headName}><WithdrawLeaflet id={taken.id} kind={view.kind} deliveredOn={taken.last.on} requestId={newRequestId()} /></Card>}
        {given.length > 0 && (
          <Card kind="table" title="已发放" note={`${given.length} 户`}>
            <ul className="grid text-small md:grid-cols-3">
              {given.map((row) => <li key={row.id} className="flex min-h-9 items-center gap-2 border-b border-line px-3 max-md:min-h-11"><b>{row.headName}</b><span className="text-ink-2">{row.group}　{day(row.last!.on, view.today)}　{row.last!.by}</span><ButtonLink size="dense" variant="quiet" href={href({ withdraw: row.id })} label={`作废：${row.headName}`}>作废</ButtonLink></li>)}
            </ul>
          </Card>
        )}
      </Gutter>
    </Page>
  )
}

function Boxes({ rows, legend }: { rows: readonly Row[]; legend: string }) {
  return (
    <fieldset>
      <legend className="pb-1 text-body font-semibold">{legend}</legend>
      <PickAll count={rows.length} />
      <ul className="grid rounded-base border border-line text-small md:grid-cols-3">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line">
            <label className="flex min-h-9 items-center gap-2 px-2 max-md:min-h-11"><RowBox label={row.headName} name="households:list" value={row.id} data-pick="" /><b>{row.headName}</b><span className="text-ink-2">{row.memberCount} 人　{row.group}</span></label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
