import { hatFor } from '@/domain/access/jurisdiction'
import { layout } from '@/domain/document/layout'
import { officialSheet } from '@/domain/notice/sheet'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getNoticeDocument } from '@/server/notice/get-notice-document'
import { DocumentPages } from '@/ui/document/document-pages'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import { one, type Search } from '../../../(staff)/url-state'
import { PrintLog } from './print-log'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

/** A stored paper on A4, as it was stored: `?version=` for one before the last, which prints 作废. */
export async function PaperPage({ params, searchParams }: { params: Promise<{ batch: string }>; searchParams: Search }) {
  const { batch } = await params
  const version = one((await searchParams).version)
  const { actor } = await requireCaller()
  const { document, withdrawn, demo } = await load(getNoticeDocument, { batch, ...(version && /^\d{1,4}$/.test(version) && { version }) })
  const file = (as: string) => `/print/notice/${batch}/file?as=${as}&version=${document.version}`
  return (
    <>
      <PrintBar backHref={`/notices/${batch}`} pdfHref={file('pdf')} wordHref={file('docx')} rareNames={rareNames(document.view.rows.map(({ headName }) => headName))} />
      {hatFor(actor.hats, 'notice.print', document.villageCode) && <PrintLog documentIds={[document.id]} />}
      <Sheets><DocumentPages pages={layout([officialSheet(document.view, withdrawn)])} demo={demo} /></Sheets>
    </>
  )
}
