import { policyTitle } from '@/domain/policy/variants'
import { load } from '@/server/kernel/page'
import { listPolicies } from '@/server/policy/list-policies'
import { ButtonLink } from '@/ui/button/button-link'
import { moneyInWords } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'

export const metadata = { title: '方案' }

/** Every policy the system knows; each to be read whole. */
export default async function PoliciesPage() {
  const { items } = await load(listPolicies, { limit: 200 })
  return (
    <Page>
      <PageHeader title="方案" note={`${items.length} 个`} actions={<ButtonLink href="/policies/compare">并排比较</ButtonLink>} />
      <Gutter>
        <Card kind="table">
          <ul>
            {items.map((policy) => (
              <li key={policy.id} className="flex flex-wrap items-baseline gap-x-4 border-t border-line px-3 py-2 first:border-t-0 max-md:px-3.5">
                <Link href={`/policies/${policy.id}`} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">{policy.title}</Link>
                {policy.inForce && <Badge small tone="ok">执行中</Badge>}
                <span className="text-small text-ink-2">{policyTitle(policy.id)}　{policy.issuer}</span>
                <span className="ml-auto text-small">{moneyInWords(policy.threshold)}</span>
              </li>
            ))}
          </ul>
        </Card>
      </Gutter>
    </Page>
  )
}
