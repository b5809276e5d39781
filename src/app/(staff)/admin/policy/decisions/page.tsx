import { decisionKeyNames, definitionOf, type DecisionKey } from '@/domain/decision/decision-keys'
import { load } from '@/server/kernel/page'
import { listDecisions } from '@/server/decision/list-decisions'
import { policyDesk } from '@/server/policy/policy-desk'
import { listRegions } from '@/server/region/list-regions'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime, fullDay } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { listHref, one, oneOf, type Search } from '../../../url-state'
import { DecisionForm } from './decision-form'
import { decisionWords } from './decision-words'

export const metadata = { title: '本县规定' }

/** What a form shows of a definition; its schema stays on the server. */
const shownOf = (key: DecisionKey) => (({ title, choices, unit, hint }) => ({ title, choices, unit, hint }))(definitionOf(key))

/** 本县规定: where the sources are silent or disagree. Each value with its standard; a change is a new version from a day on. */
export default async function DecisionsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const desk = await load(policyDesk, {})
  const key = oneOf(decisionKeyNames, raw.key)
  const townships = await load(listRegions, { parent: desk.code, limit: 200 })
  const asked = one(raw.place)
  const place = key && definitionOf(key).perTownship ? (townships.items.find(({ code }) => code === asked)?.code ?? desk.code) : desk.code
  const list = await load(listDecisions, { code: place })
  const editing = key && list.items.find((item) => item.key === key)
  const history = list.history.filter((row) => !key || row.key === key)
  const aside = (
    <>
      {editing ? (
        <Card title={editing.title} note={editing.rule} id="form">
          {definitionOf(editing.key).perTownship && (
            <p className="pb-2 text-small">{[{ code: desk.code, name: desk.name }, ...townships.items].map(({ code, name }) => <Link key={code} href={`${listHref('/admin/policy/decisions', { key, place: code })}#form`} aria-current={code === place ? 'true' : undefined} className={`mr-3 inline-block max-md:min-h-11 ${code === place ? 'font-semibold text-accent-deep' : ''}`}>{name}</Link>)}</p>
          )}
          <DecisionForm key={`${editing.key}${place}`} decisionKey={editing.key} of={shownOf(editing.key)} code={place} value={editing.decided && editing.from === place ? editing.value : null} today={desk.today} requestId={newRequestId()} />
        </Card>
      ) : <Card title="作出规定"><p className="text-ink-2">从表中选一项。每次规定是一个新的版本，自执行日期起算；已发起的案件按发起时的规定办理。</p></Card>}
      {history.length > 0 && (
        <Card title="历次规定" note={editing?.title}>
          <ol className="text-small">{history.map((row) => <li key={`${row.key}${row.version}`} className="border-t border-line py-1.5 first:border-t-0"><b>{definitionOf(row.key).title}</b>　第 {row.version} 版　{row.value === null ? '恢复默认' : decisionWords(row.key, row.value)}<span className="block text-note text-ink-3">{fullDay(row.effectiveFrom)}起　{row.reason}　{row.decidedBy} {dayTime(row.decidedAt, desk.today)}</span></li>)}</ol>
        </Card>
      )}
    </>
  )
  return (
    <Page>
      <PageHeader title="本县规定" crumbs={[{ label: '方案', href: '/admin/policy' }, { label: '本县规定' }]} note="来源文件没有写明或者写法不一的，由县规定；纳入和消除不设指标、比例、规模" />
      <Columns asideLabel="作出规定" aside={aside} width={392}>
        <Card title="各项规定" kind="table" note={`${list.items.filter(({ decided }) => decided).length} 项已规定`}>
          <dl className="text-small">
            {list.items.map((item) => (
              <div key={item.key} className={`grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_64px] gap-x-3 border-t border-line px-3 py-1.5 first:border-t-0 max-md:px-3.5 max-md:py-2 ${item.key === key ? 'bg-accent-tint' : ''}`}>
                <dt className="text-ink-2">{item.title}<span className="ml-1.5 text-note text-ink-3">{item.rule}</span></dt>
                <dd className="min-w-0 break-words">{item.value === null ? <Badge small>未设定</Badge> : decisionWords(item.key, item.value)}{item.decided && <span className="ml-2 text-note text-ink-3">{fullDay(item.effectiveFrom!)}起</span>}</dd>
                <dd className="text-right"><Link href={`${listHref('/admin/policy/decisions', { key: item.key })}#form`} aria-label={`规定${item.title}`} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">规定</Link></dd>
              </div>
            ))}
          </dl>
        </Card>
      </Columns>
    </Page>
  )
}
