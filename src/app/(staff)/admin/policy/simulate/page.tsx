import { labelOf, type Category, type HouseholdType } from '@/domain/glossary'
import { policyIds, policyTitle } from '@/domain/policy/variants'
import { lineEffects } from '@/domain/income/line-effect'
import { shortRegionName } from '@/domain/region/region-name'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listPolicies } from '@/server/policy/list-policies'
import { simulateThreshold, type SimulationResult } from '@/server/policy/simulate-threshold'
import { SubmitButton } from '@/ui/button/submit-button'
import { EmptyState } from '@/ui/feedback/empty-state'
import { MoneyInput } from '@/ui/form/number-input'
import { Select } from '@/ui/form/select'
import { count, money, parseMoney } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one, oneOf, type Search } from '../../../url-state'

export const metadata = { title: '测算' }

const WORDS = { fallIn: '将落入范围', fallOut: '将超出范围', reclassify: '类别须重新认定' }
const SHOWN = 50

type Row = SimulationResult['fallIn']['items'][number]

/** 测算: another amount or another policy over today's households. Nothing is written; a prompt to verify, never a decision. */
export default async function SimulatePage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const { actor } = await requireCaller()
  const { items: policies } = await load(listPolicies, { limit: 200 })
  const id = oneOf(policyIds, raw.policy) ?? (policies.find(({ inForce }) => inForce) ?? policies[0]!).id
  const typed = parseMoney(one(raw['line:yuan']) ?? one(raw.line) ?? '')
  const threshold = typed !== null && typed >= 0 && typed <= 1_000_000 ? typed : undefined
  const list = oneOf(lineEffects, raw.list) ?? 'fallIn'
  const township = one(raw.township)
  const result = await load(simulateThreshold, { id, region: `${actor.county}000000`, threshold, list, township, limit: SHOWN, cursor: one(raw.after) })
  const here = (change: Record<string, string | undefined>) => listHref('/admin/policy/simulate', { policy: id, ...(threshold !== undefined && { line: String(threshold) }), list, township, ...change })
  const { items, nextCursor, total } = result[list]
  const named = result.townships.find(({ code }) => code === township)
  return (
    <Page>
      <PageHeader title="测算" crumbs={[{ label: '方案', href: '/admin/policy' }, { label: '测算' }]} note="按最近一次核实的人均纯收入推算，只供研究，不改动任何农户" />
      <Gutter className="flex flex-col gap-3">
        <form action="/admin/policy/simulate" className="flex flex-wrap items-end gap-3">
          <Select path="policy" label="方案" width="text" value={id} empty="" options={policies.map((policy) => ({ value: policy.id, label: `${policyTitle(policy.id)}（${policy.threshold} 元）` }))} />
          <MoneyInput path="line" label="监测线" optional hint={undefined} value={threshold} />
          <SubmitButton variant="plain">测算</SubmitButton>
        </form>
        <p>监测线 {money(result.threshold)} 元，共 {count(result.households)} 户，其中有收入数的 {count(result.withFigures)} 户，未消除监测对象 {count(result.monitored)} 户：<b>将落入 {count(result.townships.reduce((n, t) => n + t.fallIn, 0))} 户，将超出 {count(result.townships.reduce((n, t) => n + t.fallOut, 0))} 户</b>，类别须重新认定 {count(result.townships.reduce((n, t) => n + t.reclassify, 0))} 户。</p>
      </Gutter>
      <div className="pt-2"><LinkTabs label="名单" tabs={lineEffects.map((effect) => ({ label: WORDS[effect], href: here({ list: effect }), count: count(named ? named[effect] : result.townships.reduce((n, t) => n + t[effect], 0)), current: effect === list }))} /></div>
      <Gutter className="grid gap-3 pt-3 desk:grid-cols-[340px_minmax(0,1fr)]">
        <Card title="按乡镇" kind="table" action={township && <Link href={here({ township: undefined })}>全县</Link>}>
          <table className="w-full text-small">
            <caption className="sr-only">按乡镇</caption>
            <thead><tr className="bg-thead text-ink-2"><th scope="col" className="px-3 py-1.5 text-left">乡镇</th>{lineEffects.map((effect) => <th key={effect} scope="col" className="px-2 py-1.5 text-right">{{ fallIn: '落入', fallOut: '超出', reclassify: '改类' }[effect]}</th>)}</tr></thead>
            <tbody>{result.townships.map((line) => <tr key={line.code} className={`border-t border-line ${line.code === township ? 'bg-accent-tint' : ''}`}><th scope="row" className="px-3 py-1.5 text-left font-normal"><Link href={here({ township: line.code })} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">{shortRegionName(line.name)}</Link></th>{lineEffects.map((effect) => <td key={effect} className={`px-2 text-right ${line[effect] === 0 ? 'text-ink-3' : ''}`}>{count(line[effect])}</td>)}</tr>)}</tbody>
          </table>
        </Card>
        <Card title={`${WORDS[list]}的农户`} kind="table" note={`${count(total)} 户${named ? `　${shortRegionName(named.name)}` : ''}`}>
          {items.length > 0 ? (
            <>
              <DataTable<Row>
                caption={WORDS[list]} rowKey={(row) => row.id} rowHref={(row) => `/households/${row.id}`} groups={[{ key: 'all', rows: items }]}
                columns={[
                  { key: 'head', head: '户主', phone: 'first', cell: (row) => <TwoLines first={<Link href={`/households/${row.id}`}>{row.headName}</Link>} second={`${shortRegionName(row.townshipName)} ${shortRegionName(row.villageName)}　${row.memberCount} 人`} /> },
                  { key: 'type', head: '户类型', width: 'w-[100px]', phone: 'second', cell: (row) => labelOf('householdType', row.householdType as HouseholdType) },
                  { key: 'category', head: '现类别', width: 'w-[150px]', phone: 'second', cell: (row) => (row.category ? labelOf('category', row.category as Category) : '') },
                  { key: 'income', head: '人均纯收入（元）', width: 'w-[140px]', align: 'right', phone: 'end', cell: (row) => money(row.perCapita) },
                ]}
              />
              <ShowMore href={nextCursor ? here({ after: nextCursor }) : undefined} next={SHOWN} />
            </>
          ) : <EmptyState title={`没有${WORDS[list]}的农户`} lines={['换一个监测线或者方案再测算。']} />}
        </Card>
      </Gutter>
    </Page>
  )
}
