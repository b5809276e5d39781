import { policyTitle } from '@/domain/policy/variants'
import { load } from '@/server/kernel/page'
import { getSheet } from '@/server/policy/get-sheet'
import { ButtonLink } from '@/ui/button/button-link'
import { fullDay } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { SheetCard } from '@/ui/policy/sheet-card'

export const metadata = { title: '方案' }

/** A policy to read: every value with its clause, what the county decided, what is taken over, what is not set. */
export default async function PolicyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const sheet = await load(getSheet, { id })
  const inherits = sheet.inherits && policyTitle(sheet.inherits)
  return (
    <Page>
      <PageHeader
        title={sheet.title} crumbs={[{ label: '方案', href: '/policies' }, { label: policyTitle(sheet.id) }]}
        note={`${sheet.source}　第 ${sheet.version} 版${inherits ? `　承接：${inherits}` : ''}`}
        actions={<>{sheet.inForceSince && <Badge tone="ok">{`${fullDay(sheet.inForceSince)}起执行`}</Badge>}<ButtonLink href={`/policies/compare?left=${sheet.id}`}>与另一个比较</ButtonLink><ButtonLink href={`/print/policy/${sheet.id}`} plainLink>打印</ButtonLink></>}
      />
      <Gutter className="flex flex-col gap-3">{sheet.sections.map((section) => <SheetCard key={section.key} section={section} inherits={inherits} />)}</Gutter>
    </Page>
  )
}
