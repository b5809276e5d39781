import { labelOf, termsOf } from '@/domain/glossary'
import { householdFile } from '@/server/household/household-file'
import { load } from '@/server/kernel/page'
import { problemEntry } from '@/server/problem/problem-entry'
import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../../url-state'
import { NewProblemForm } from './new-problem-form'

export const metadata = { title: '登记问题' }

/** A problem at a place, or with `?household=` at a household. */
export default async function NewProblemPage({ searchParams }: { searchParams: Search }) {
  const id = one((await searchParams).household)
  const [entry, file] = await Promise.all([load(problemEntry, {}), id ? load(householdFile, { id, tab: 'overview' }) : null])
  return (
    <Page>
      <PageHeader title="登记问题" crumbs={[{ label: '问题台账', href: '/problems' }, { label: '登记问题' }]} />
      <NewProblemForm
        requestId={newRequestId()} today={entry.today} asks={entry.asks} places={entry.places} household={file && { id: file.household.id, name: `${file.household.head.name}户` }}
        sources={termsOf('problemSource').map((value) => ({ value, label: labelOf('problemSource', value) }))} topics={termsOf('problemTopic').map((value) => ({ value, label: labelOf('problemTopic', value) }))}
      />
    </Page>
  )
}
