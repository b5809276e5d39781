import { getFormsDesk, type FormLine } from '@/server/form/get-forms-desk'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { listHref, one, type Search } from '../url-state'
import { FormList } from './form-list'

export const metadata = { title: '表格' }

/** 表格: every form of the policy in force, for a household, the place looked at, or blank. */
export default async function FormsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const asked = { region: one(raw.region), q: one(raw.q), household: one(raw.household) }
  const { places, policy, named, others, households, household } = await load(getFormsDesk, asked)
  const here = { at: places.at, level: places.level, household }
  const parts: [string, (line: FormLine) => boolean][] = [['农户的表', ({ subject }) => subject === 'household'], [`${places.name}的表`, ({ subject }) => subject === 'region'], ['公示、公告、批复', ({ subject }) => subject === 'stored']]
  return (
    <Page>
      <PageHeader title="表格" titleInBar note={policy ? `现行方案：${policy}` : '没有执行中的方案'} />
      <FilterBar
        action="/forms" search={{ name: 'q', value: asked.q, placeholder: '姓名、拼音首字母、证件末四位' }}
        selects={places.below.length > 0 ? [{ name: 'region', all: places.level === 'county' ? '全部乡镇' : '全部村', value: asked.region, options: places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []}
        chips={household ? [{ label: `${household.headName}（${household.memberCount} 人）`, without: listHref('/forms', { region: asked.region }) }] : []}
        end={places.up && <Link href={listHref('/forms', { region: places.up })} className="text-small">回到上一级</Link>}
      />
      <Gutter className="flex flex-col gap-3 pt-2.5">
        {asked.q && !household && (
          <Card title="选择农户" kind="table">
            {households.length > 0 ? (
              <ul>
                {households.map((row) => (
                  <li key={row.id} className="border-t border-line px-3 py-2 first:border-t-0 max-md:px-3.5">
                    <Link href={listHref('/forms', { region: asked.region, household: row.id })} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">{row.headName}　{row.place}　{row.memberCount} 人</Link>
                  </li>
                ))}
              </ul>
            ) : <EmptyState title="没有符合条件的农户" lines={['换一个姓名、拼音首字母或证件末四位再找。']} />}
          </Card>
        )}
        {household && <Card kind="table"><p className="flex flex-wrap items-center gap-3 px-3 py-2">{household.headName}的全部材料<ButtonLink href={`/print/archive/${household.id}`} plainLink>打印一户一档</ButtonLink></p></Card>}
        {parts.map(([title, belongs]) => {
          const lines = named.filter(belongs)
          return lines.length > 0 && <Card key={title} title={title} note={`${lines.length} 种`} kind="table"><FormList lines={lines} here={here} /></Card>
        })}
        <Card title="现行方案未列的表" note="按需使用，不作要求" kind="table"><FormList lines={others.filter(({ subject }) => subject !== 'stored')} here={here} /></Card>
      </Gutter>
    </Page>
  )
}
