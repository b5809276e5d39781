import { layout } from '@/domain/document/layout'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { getReport } from '@/server/report/get-report'
import { DocumentPages } from '@/ui/document/document-pages'
import { PrintBar } from '@/ui/print/print-bar'
import { Sheets } from '@/ui/print/sheet'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

export const metadata = { title: '打印报告' }

/** A submitted report on A4, as it was approved. */
export default async function PrintReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [{ region, sheet }, { demo }] = await Promise.all([load(getReport, { id }), load(frame, {})])
  return (
    <>
      <PrintBar backHref={`/reports?region=${region}`} pdfHref={`/print/reports/${id}/file?as=pdf`} wordHref={`/print/reports/${id}/file?as=docx`} />
      <Sheets><DocumentPages pages={layout([sheet])} demo={demo} /></Sheets>
    </>
  )
}
