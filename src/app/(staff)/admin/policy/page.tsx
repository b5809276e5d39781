import { labelOf } from '@/domain/glossary'
import { COUNTY_RULE } from '@/domain/refusal'
import { load } from '@/server/kernel/page'
import { policyDesk } from '@/server/policy/policy-desk'
import { FactList } from '@/ui/case/fact-list'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { AdoptForm } from './adopt-form'
import { ProcedureSteps } from './procedure-steps'

export const metadata = { title: '方案' }

const PERIOD = { calendarYear: '上年1月1日至12月31日', pastYear: '发起前一年', rolling12: '履行认定程序前12个月', fixed: '方案规定的起止日' }

/** 方案: the policy in force with its steps, days and clauses, its amounts, what the county sets itself, and the adoption of the next. */
export default async function PolicyPage() {
  const desk = await load(policyDesk, {})
  const { inForce } = desk
  const aside = (
    <>
      <AdoptForm code={desk.code} today={desk.today} known={desk.known} requestId={newRequestId()} />
      {desk.coming.length > 0 && (
        <Card title="将要执行">
          <ul className="text-small">{desk.coming.map((next) => <li key={next.effectiveFrom}><b>{fullDay(next.effectiveFrom)}</b>　{next.title}{next.inherits && `　承接：${labelOf('policyId', next.inherits)}`}</li>)}</ul>
        </Card>
      )}
      <Card title="本县规定" note="来源文件未给出数字的参数">
        <dl className="text-small">
          {desk.countyParameters.map((parameter) => (
            <div key={parameter.title} className="flex items-center gap-3 border-t border-line py-1 first:border-t-0"><dt className="text-ink-2">{parameter.title}</dt><dd className="ml-auto shrink-0">{parameter.value === null ? <Badge small>未设定</Badge> : `${parameter.value} ${parameter.unit}`}</dd></div>
          ))}
        </dl>
        <p className="pt-1 text-note text-ink-3">未设定的，对应预警不启用。</p>
      </Card>
    </>
  )
  return (
    <Page>
      <PageHeader title="方案" titleInBar note={desk.name} />
      <Columns asideLabel="执行方案" aside={aside} width={392}>
        {inForce ? (
          <>
            <Card title="现行方案" action={<Badge tone="ok">执行中</Badge>}>
              <FactList labelWidth={122} facts={[
                { label: '方案', value: inForce.policy.title },
                { label: '来源', value: inForce.policy.source },
                { label: '执行日期', value: `${fullDay(inForce.effectiveFrom)}起` },
                { label: '监测线', value: `${money(inForce.policy.threshold)} 元`, source: `方案 ${inForce.policy.thresholdClause}` },
                { label: '收入统计期', value: PERIOD[inForce.policy.incomePeriod.mode], source: inForce.policy.incomePeriod.clause === COUNTY_RULE ? COUNTY_RULE : `方案 ${inForce.policy.incomePeriod.clause}` },
                ...(inForce.inherits ? [{ label: '承接方案', value: labelOf('policyId', inForce.inherits) }] : []),
              ]} />
            </Card>
            <ProcedureSteps procedures={inForce.procedures} />
          </>
        ) : <RefusalPanel focus={false} refusals={[{ message: '今天没有执行中的监测帮扶方案。线索、筛查和案件都不能办理。', fix: '在右侧登记自今天或更早起执行的方案。' }]} />}
      </Columns>
    </Page>
  )
}
