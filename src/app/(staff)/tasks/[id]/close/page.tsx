import { load } from '@/server/kernel/page'
import { getTask } from '@/server/task/get-task'
import { fullDay } from '@/ui/format/day'
import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { CloseForm } from '../../../clues/[id]/close/close-form'
import { close } from '../../actions'

export const metadata = { title: '办结任务' }

/** 办结重点核查 or 入户指导 without a case: never without a reason and what shows it (K-17). */
export default async function CloseTaskPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { task, household } = await load(getTask, { id })
  const title = `办结${task.kindLabel}`
  return (
    <Page>
      <PageHeader title={title} crumbs={[{ label: '工作台', href: '/?tab=task' }, { label: title }]} subject={`${household.headName}　${household.memberCount} 人`} note={`${fullDay(task.openedOn)}登记`} />
      <CloseForm
        id={id} action={close} title={title} note={task.note ?? ''} requestId={newRequestId()} submit="办结任务"
        settled={task.status === 'open' ? undefined : '这项任务已经办结。'} back={{ label: '改为发起识别', href: `/households/${household.id}/open?task=${id}` }}
      />
    </Page>
  )
}
