import { caseKinds, type CaseKind } from '@/domain/glossary'
import { policyIds, policyTitle } from '@/domain/policy/variants'
import { load } from '@/server/kernel/page'
import { comparePolicies } from '@/server/policy/compare-policies'
import { SubmitButton } from '@/ui/button/submit-button'
import { Select } from '@/ui/form/select'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { CompareCard } from '@/ui/policy/compare-card'
import { oneOf, type Search } from '../../url-state'

export const metadata = { title: '方案比较' }

/** Two policies side by side: what differs stands first, steps are aligned in their order. */
export default async function ComparePage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const [left, right] = [oneOf(policyIds, raw.left), oneOf(policyIds, raw.right)]
  const { known, compared } = await load(comparePolicies, { left, right })
  const options = known.map(({ id }) => ({ value: id, label: policyTitle(id) }))
  const differences = compared?.sections.reduce((n, section) => n + section.differences, 0)
  return (
    <Page>
      <PageHeader title="方案比较" crumbs={[{ label: '方案', href: '/policies' }, { label: '比较' }]} note={compared ? `${differences} 处不同` : undefined} />
      <Gutter>
        <form action="/policies/compare" className="flex flex-wrap items-end gap-3">
          <Select path="left" label="左边的方案" value={left} options={options} width="text" />
          <Select path="right" label="右边的方案" value={right} options={options} width="text" />
          <SubmitButton variant="plain">比较</SubmitButton>
        </form>
      </Gutter>
      <Gutter className="flex flex-col gap-3 pt-2.5">
        {compared ? (
          <>
            <p className="grid grid-cols-[180px_minmax(0,1fr)_minmax(0,1fr)] gap-x-3 px-3 font-semibold max-md:hidden"><span /><span>{compared.left.title}</span><span>{compared.right.title}</span></p>
            {compared.sections.map((section) => <CompareCard key={section.key} section={section} left={policyTitle(compared.left.id)} right={policyTitle(compared.right.id)} ordered={caseKinds.includes(section.key as CaseKind)} />)}
          </>
        ) : <Card kind="table"><EmptyState title="请选择两个方案" lines={['选好后并排列出，不同之处排在前面。']} /></Card>}
      </Gutter>
    </Page>
  )
}
