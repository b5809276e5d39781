import { grants } from '@/domain/access/matrix'
import { layout } from '@/domain/document/layout'
import { formNumbered } from '@/domain/form/registry'
import { sentenceOf } from '@/domain/refusal'
import { requireCaller } from '@/server/auth/session'
import { askForm } from '@/server/form/ask-form'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { DocumentPages } from '@/ui/document/document-pages'
import { NotInPolicy } from '@/ui/feedback/page-states'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import type { Search } from '../../../../(staff)/url-state'
import { askedOf, queryOf, shown } from '../asked'
import { FormNote } from '../form-note'
import { FormPrintLog } from '../form-print-log'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

export const metadata = { title: '打印表格' }

/** A form on paper: `?household=` or `?case=`, `?village=` or `?region=` with `campaign=`, `group=`, `kind=`, `on=`, `blank=1`. */
export default async function PrintFormPage({ params, searchParams }: { params: Promise<{ number: string }>; searchParams: Search }) {
  const asked = askedOf((await params).number, await searchParams)
  const caller = await requireCaller()
  const [form, { demo }] = await Promise.all([shown(askForm(caller, asked)), load(frame, {})])
  if (form.refusal) return <NotInPolicy sentence={sentenceOf(form.refusal)} />
  const { role } = caller.actor.hats[0]!
  const file = (as: string) => `/print/forms/${asked.number}/file?${queryOf(asked, { as })}`
  const whole = formNumbered(form.form.number)
  const mayReveal = grants(role, 'household.reveal') && whole.subject === 'household' && whole.wholeNumbers === true && asked.reason === undefined && asked.household !== undefined
  return (
    <>
      <PrintBar backHref={asked.household ? `/households/${asked.household}` : asked.case ? `/cases/${asked.case}` : asked.campaign && asked.village ? `/campaigns/${asked.campaign}/villages/${asked.village}` : '/forms'} rareNames={rareNames(form.names)} {...(grants(role, 'form.print') && { pdfHref: file('pdf'), wordHref: file('docx') })} />
      <FormNote form={form} reveal={mayReveal ? { household: asked.household!, number: asked.number } : null} />
      {grants(role, 'form.print') && <FormPrintLog printId={form.printId} />}
      <Sheets><DocumentPages pages={layout(form.sheets)} demo={demo} /></Sheets>
    </>
  )
}
