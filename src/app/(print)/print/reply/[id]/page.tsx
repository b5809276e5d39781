import { load } from '@/server/kernel/page'
import { getReply } from '@/server/reply/get-reply'
import { NoticeSheet } from '@/ui/print/notice-sheet'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import '@/ui/print/print-fonts'

export const metadata = { title: '打印批复' }

/** 批复 on A4 (F-024), as it was issued; a withdrawn one prints 作废 across. */
export default async function PrintReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { view, withdrawn, demo } = await load(getReply, { id })
  return (
    <>
      <PrintBar backHref="/replies" pdfHref={`/print/reply/${id}/file?as=pdf`} wordHref={`/print/reply/${id}/file?as=docx`} rareNames={rareNames(view.rows.map(({ headName }) => headName))} />
      <Sheets><NoticeSheet notice={view} withdrawn={withdrawn} demo={demo} /></Sheets>
    </>
  )
}
