import { grants } from '@/domain/access/matrix'
import { layout } from '@/domain/document/layout'
import { requireCaller } from '@/server/auth/session'
import { getArchive } from '@/server/form/get-archive'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { DocumentPages } from '@/ui/document/document-pages'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import { FormPrintLog } from '../../forms/form-print-log'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

export const metadata = { title: '打印一户一档' }

/** 一户一档 in one document: cover, household, cases with their forms, help, visits, timeline, photos. */
export default async function PrintArchivePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor } = await requireCaller()
  const [{ sheets, names, printId }, { demo }] = await Promise.all([load(getArchive, { id }), load(frame, {})])
  const may = grants(actor.hats[0]!.role, 'form.print')
  const file = (as: string) => `/print/archive/${id}/file?as=${as}`
  return (
    <>
      <PrintBar backHref={`/households/${id}`} rareNames={rareNames(names)} {...(may && { pdfHref: file('pdf'), wordHref: file('docx') })} />
      {may && <FormPrintLog printId={printId} />}
      <Sheets><DocumentPages pages={layout(sheets)} demo={demo} /></Sheets>
    </>
  )
}
