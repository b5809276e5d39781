import { channels, labelOf } from '@/domain/glossary'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { clueInbox, clueStates } from '@/server/clue/clue-inbox'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { ClueTable } from './clue-table'

export const metadata = { title: '风险线索' }

const STATE = { open: '待处理', converted: '已转识别', closed: '已关闭' }

/** 风险线索: the inbox, oldest first, because the first clue of a household starts its clock. */
export default async function CluesPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const status = oneOf(clueStates, raw.status) ?? 'open'
  const channel = oneOf(channels, raw.channel)
  const { actor } = await requireCaller()
  const mayWrite = grants(actor.hats[0]!.role, 'clue.write')
  const view = await load(clueInbox, { status, channel, after: one(raw.after) })
  const here = (change: Record<string, string | undefined>) => listHref('/clues', { status: status === 'open' ? undefined : status, channel, ...change })
  return (
    <Page>
      <PageHeader title="风险线索" titleInBar note={view.clock && `${view.clock.title}，自首条线索起算（方案 ${view.clock.clause}）`} actions={mayWrite && <ButtonLink href="/clues/new" variant="primary">登记线索</ButtonLink>} />
      <LinkTabs label="线索状态" tabs={clueStates.map((state) => ({ label: STATE[state], href: listHref('/clues', { status: state === 'open' ? undefined : state, channel }), count: view.counts[state], current: state === status }))} />
      <div className="pt-2.5"><FilterBar action="/clues" keep={status === 'open' ? {} : { status }} selects={[{ name: 'channel', all: '发现渠道', value: channel, options: channels.map((value) => ({ value, label: labelOf('channel', value) })) }]} /></div>
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <ClueTable items={view.items} status={status} today={view.today} mayWrite={mayWrite} />
              <ShowMore href={view.next ? here({ after: view.next }) : undefined} next={50} unit="条" />
            </>
          ) : channel ? (
            <FilteredEmpty title="没有符合条件的线索" conditions={[{ label: labelOf('channel', channel), without: here({ channel: undefined }) }]} clearHref={here({ channel: undefined })} />
          ) : (
            <EmptyState title={`没有${STATE[status]}的线索`} lines={['登记、筛查和部门推送的风险线索会按发现日期出现在这里。']} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}
