import { layout } from '@/domain/document/layout'
import { officialSheet } from '@/domain/notice/sheet'
import { load } from '@/server/kernel/page'
import { getReply } from '@/server/reply/get-reply'
import { DocumentPages } from '@/ui/document/document-pages'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

export const metadata = { title: '打印批复' }

/** 批复 on A4 (F-024), as it was issued; a withdrawn one prints 作废 across. */
export default async function PrintReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { view, withdrawn, demo } = await load(getReply, { id })
  return (
    <>
      <PrintBar backHref="/replies" pdfHref={`/print/reply/${id}/file?as=pdf`} wordHref={`/print/reply/${id}/file?as=docx`} rareNames={rareNames(view.rows.map(({ headName }) => headName))} />
      <Sheets><DocumentPages pages={layout([officialSheet(view, withdrawn)])} demo={demo} /></Sheets>
    </>
  )
}
