import type { ReactNode } from 'react'
import { getHousehold } from '@/server/household/get-household'
import type { HouseholdView } from '@/server/household/household-view'
import { shortRegionName } from '@/domain/region/region-name'
import { load } from '@/server/kernel/page'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'

/** The household of the URL, or the designed page for what is not found. */
export const loadHousehold = (id: string): Promise<HouseholdView> => load(getHousehold, { id })

/** The head of every form about a household: what is done here, whose household. */
export function FormPage({ household, title, note, children }: { household: HouseholdView; title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <Page>
      <PageHeader
        title={title} note={note}
        crumbs={[{ label: '农户', href: '/households' }, { label: `${household.head.name}户`, href: `/households/${household.id}` }, { label: title }]}
        subject={`${household.head.name}　${household.memberCount} 人　${household.householdTypeLabel}　${shortRegionName(household.village)}${household.group}`}
      />
      {children}
    </Page>
  )
}
