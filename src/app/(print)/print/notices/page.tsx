import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { listNoticeBatches } from '@/server/notice/list-notice-batches'
import { EmptyState } from '@/ui/feedback/empty-state'
import { NoticeSheet } from '@/ui/print/notice-sheet'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import { PrintLog } from '../notice/print-log'
import '@/ui/print/print-fonts'

export const metadata = { title: '打印本乡镇公示' }

/** Every paper of the caller's villages that waits to be posted, in one print job. */
export default async function PrintNoticesPage() {
  const { actor } = await requireCaller()
  const [{ batches }, { demo }] = await Promise.all([load(listNoticeBatches, {}), load(frame, {})])
  const sheets = batches.filter(({ group }) => group === 'pending').flatMap(({ sheet }) => sheet ?? [])
  return (
    <>
      <PrintBar backHref="/notices" rareNames={rareNames(sheets.flatMap(({ view }) => view.rows.map(({ headName }) => headName)))} />
      {grants(actor.hats[0]!.role, 'notice.print') && <PrintLog documentIds={sheets.map(({ id }) => id)} />}
      {sheets.length > 0 ? <Sheets>{sheets.map((sheet) => <NoticeSheet key={sheet.id} notice={sheet.view} demo={demo} />)}</Sheets> : <main><EmptyState title="没有待张贴的公示" lines={['先在各批次生成公示，再一并打印。']} link={{ label: '回到公示公告', href: '/notices' }} /></main>}
    </>
  )
}
