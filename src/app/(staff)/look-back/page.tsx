import { grants } from '@/domain/access/matrix'
import { outcomeLabel } from '@/domain/look-back/judge'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listLookBacks, lookBackStates, type LookBackState } from '@/server/look-back/list-look-backs'
import { EmptyState } from '@/ui/feedback/empty-state'
import { NoticeLine } from '@/ui/feedback/notice-line'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { LookBackTable } from './look-back-table'

export const metadata = { title: '回头看' }

const label = (state: LookBackState): string => (state === 'due' ? '待核查' : outcomeLabel(state))

/** 回头看: every household that counts as eliminated, in the campaign under way, until its result is there. */
export default async function LookBackPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { actor } = await requireCaller()
  const state = oneOf(lookBackStates, search.state) ?? 'due'
  const view = await load(listLookBacks, { state, cursor: one(search.after), limit: 50 })
  const { campaign, rule, counts } = view
  const nothing = !rule ? ['现行方案未规定风险消除回头看。'] : !campaign ? ['现在没有进行中的集中排查。县里布置集中排查后，已标注风险消除的农户都会列在这里。'] : null
  return (
    <Page>
      <PageHeader
        title="回头看" crumbs={[{ label: '集中排查', href: '/campaigns/current' }, { label: '回头看' }]}
        note={campaign && counts ? `${campaign.title}　已标注风险消除 ${count(lookBackStates.reduce((sum, key) => sum + counts[key], 0))} 户，待核查 ${count(counts.due)} 户` : undefined}
      />
      {counts && <LinkTabs label="回头看结果" tabs={lookBackStates.map((key) => ({ label: label(key), count: counts[key], href: key === 'due' ? '/look-back' : `/look-back?state=${key}`, current: key === state }))} />}
      <Gutter className="flex flex-col gap-3 pt-3">
        {rule && campaign && <NoticeLine>核查收入是否持续稳定{rule.months > 0 && `（不少于 ${rule.months} 个月）`}、“三保障”和饮水是否持续巩固、识别时的风险是否稳定消除、是否出现新风险。（规则 R-120；方案 {rule.clause}）</NoticeLine>}
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <LookBackTable items={view.items} today={view.today} state={state} mayRecord={grants(actor.hats[0]!.role, 'screening.write')} mayOpen={grants(actor.hats[0]!.role, 'case.open')} />
              <ShowMore href={view.nextCursor ? listHref('/look-back', { state: state === 'due' ? undefined : state, after: view.nextCursor }) : undefined} next={50} />
            </>
          ) : <EmptyState title={nothing ? '没有要回头看的农户' : state === 'due' ? '都已核查' : `没有「${label(state)}」的农户`} lines={nothing ?? [state === 'due' ? '已标注风险消除的农户，本次都有了结果。' : '登记的结果会出现在这里。']} />}
        </Card>
      </Gutter>
    </Page>
  )
}
