import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { close } from '../../actions'
import { CloseForm } from './close-form'
import { getClue } from '@/server/clue/get-clue'
import { load } from '@/server/kernel/page'
import { fullDay } from '@/ui/format/day'

export const metadata = { title: '关闭线索' }

/** 关闭线索: never without a reason and what shows it. */
export default async function CloseCluePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { clue, household } = await load(getClue, { id })
  return (
    <Page>
      <PageHeader title="关闭线索" crumbs={[{ label: '风险线索', href: '/clues' }, { label: '关闭线索' }]} subject={`${household.headName}　${household.memberCount} 人`} note={`${fullDay(clue.foundOn)}　${clue.channelLabel}`} />
      <CloseForm
        id={id} action={close} title="关闭线索" note={clue.note} requestId={newRequestId()} submit="关闭线索"
        settled={clue.status === 'open' ? undefined : '这条线索已经处理，不能再关闭。'} back={{ label: '返回农户', href: `/households/${household.id}?tab=cases` }}
      />
    </Page>
  )
}
