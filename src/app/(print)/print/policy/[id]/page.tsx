import { policyTitle } from '@/domain/policy/variants'
import { load } from '@/server/kernel/page'
import { getSheet } from '@/server/policy/get-sheet'
import { PrintBar } from '@/ui/print/print-bar'
import { SheetCard } from '@/ui/policy/sheet-card'

export const metadata = { title: '打印方案' }

/** The policy on paper, section by section. */
export default async function PrintPolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const sheet = await load(getSheet, { id: (await params).id })
  return (
    <>
      <PrintBar backHref={`/policies/${sheet.id}`} />
      <main className="mx-auto flex max-w-[210mm] flex-col gap-3 bg-surface px-6 py-8 print:p-[14mm]">
        <h1 className="text-h1">{sheet.title}</h1>
        <p className="text-small text-ink-2">{sheet.source}　第 {sheet.version} 版{sheet.inherits && `　承接：${policyTitle(sheet.inherits)}`}</p>
        {sheet.sections.map((section) => <SheetCard key={section.key} section={section} inherits={sheet.inherits && policyTitle(sheet.inherits)} />)}
      </main>
    </>
  )
}
