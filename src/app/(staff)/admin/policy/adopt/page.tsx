import { caseKinds, type CaseKind } from '@/domain/glossary'
import { policyIds, policyTitle } from '@/domain/policy/variants'
import { proposedSource } from '@/domain/policy/resolve'
import { isLocalDate } from '@/domain/time/local-date'
import { load } from '@/server/kernel/page'
import { policyDesk } from '@/server/policy/policy-desk'
import { previewAdoption } from '@/server/policy/preview-adoption'
import { SubmitButton } from '@/ui/button/submit-button'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { DateInput } from '@/ui/form/date-input'
import { newRequestId } from '@/ui/form/request-id'
import { Select } from '@/ui/form/select'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { CompareCard } from '@/ui/policy/compare-card'
import { one, oneOf, type Search } from '../../../url-state'
import { AdoptForm } from './adopt-form'

export const metadata = { title: '登记执行方案' }

/** 自…起执行: chosen first, then what it would change, then the one question. */
export default async function AdoptPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const desk = await load(policyDesk, {})
  const policyId = oneOf(policyIds, raw.policyId)
  const day = one(raw.effectiveFrom)
  const effectiveFrom = day && isLocalDate(day) ? day : desk.today
  const known = desk.known.find(({ id }) => id === policyId)
  const wanting = known && (!known.identifies || (!known.complete && !('inherits' in raw))) // without identification there is no “none” to choose (K-08)
  const inherits = oneOf(policyIds, raw.inherits) ?? (wanting ? (proposedSource() ?? undefined) : undefined)
  const preview = policyId ? await load(previewAdoption, { policyId, effectiveFrom, inherits }) : null
  return (
    <Page>
      <PageHeader title="登记执行方案" crumbs={[{ label: '方案', href: '/admin/policy' }, { label: '登记执行方案' }]} note={desk.name} />
      <Gutter className="flex flex-col gap-3">
        <Card title="方案和日期">
          <form action="/admin/policy/adopt" className="flex flex-wrap items-end gap-3">
            <Select path="policyId" label="方案" value={policyId} width="text" options={desk.known.map((policy) => ({ value: policy.id, label: `${policyTitle(policy.id)}（${policy.threshold} 元）` }))} />
            <DateInput path="effectiveFrom" label="执行日期" width="date" value={effectiveFrom} />
            {policyId && <Select path="inherits" label="承接方案" optional empty="不承接" width="text" value={inherits} options={desk.known.filter((policy) => policy.identifies).map((policy) => ({ value: policy.id, label: policyTitle(policy.id) }))} />}
            <SubmitButton variant="plain">看有哪些变化</SubmitButton>
          </form>
          {known && !known.complete && <p className="pt-2 text-small text-ink-2">本方案没有规定全部程序；承接的只是程序、时限和表格，金额、类别、重点群体和负面清单不承接。</p>}
        </Card>
        {preview && (preview.refusals.length > 0 ? <RefusalPanel refusals={preview.refusals} focus={false} /> : (
          <>
            <Card title={`自${fullDay(effectiveFrom)}起`}>
              <ul className="list-disc pl-5">
                <li>{preview.present ? (preview.sections.length > 0 ? `与当日执行的「${preview.present.title}」有 ${preview.sections.reduce((n, { differences }) => n + differences, 0)} 处不同，见下。` : '与当日执行的方案没有不同。') : '当日还没有执行中的方案。'}</li>
                <li>正在办理的 {preview.openCases} 件案件仍按原方案办理。</li>
                {preview.superseded.map((adoption) => <li key={adoption.effectiveFrom}>取代已登记的：{fullDay(adoption.effectiveFrom)}起「{adoption.title}」。</li>)}
              </ul>
              <AdoptForm code={desk.code} requestId={newRequestId()} policyId={preview.next!.id} effectiveFrom={effectiveFrom} inherits={inherits ?? null} confirmed={preview.confirmed} />
            </Card>
            {preview.present && preview.sections.map((section) => <CompareCard key={section.key} section={section} left="现在" right="以后" ordered={caseKinds.includes(section.key as CaseKind)} />)}
          </>
        ))}
      </Gutter>
    </Page>
  )
}
