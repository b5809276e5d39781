import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getProblem } from '@/server/problem/get-problem'
import { FactList } from '@/ui/case/fact-list'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { StateBadge } from '../problem-table'
import { ClosingForm, MendingForm } from './problem-forms'

export const metadata = { title: '问题' }

/** One problem from its finding to its closing. */
export default async function ProblemPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const problem = await load(getProblem, { id: (await params).id })
  const { household, today } = problem
  const open = problem.closedOn === null
  return (
    <Page>
      <PageHeader title={`${problem.topicLabel}问题`} crumbs={[{ label: '问题台账', href: '/problems' }, { label: problem.topicLabel }]} subject={household ? `${problem.place}${household.group}　${household.headName}户` : problem.place} note={<StateBadge row={problem} />} />
      <Gutter className="flex flex-col gap-3 pt-3">
        <Card title="发现的问题">
          <p className="pb-2 text-body whitespace-pre-line">{problem.text}</p>
          <FactList facts={[
            { label: '层级', value: `${problem.levelLabel}级` }, { label: '来源', value: problem.sourceLabel }, { label: '发现日期', value: fullDay(problem.foundOn) }, { label: '登记人', value: problem.recordedBy },
            ...(household ? [{ label: '农户', value: <Link href={`/households/${household.id}`}>{household.headName}</Link> }] : []),
            ...(!open || !grants(role, 'problem.write') ? [{ label: '整改责任', value: problem.responsible ?? '未明确' }, { label: '整改时限', value: problem.dueOn ? fullDay(problem.dueOn) : '未明确' }, { label: '整改措施', value: problem.measures ?? '未登记' }, { label: '整改完成', value: problem.fixedOn ? fullDay(problem.fixedOn) : '未完成' }] : []),
            ...(problem.closedOn ? [{ label: '核实人', value: problem.verifiedBy }, { label: '核实情况', value: problem.finding ?? '' }, { label: '销号日期', value: fullDay(problem.closedOn) }] : []),
          ]} />
        </Card>
        {open && grants(role, 'problem.write') && <Card title="整改" note={problem.asks.responsibility ? `明确整改责任与时限（规则 R-130；方案 ${problem.asks.responsibility}）` : undefined}><MendingForm problem={problem} today={today} requestId={newRequestId()} /></Card>}
        {open && problem.fixedOn && grants(role, 'problem.close') && <Card title="核实销号"><ClosingForm id={problem.id} today={today} asks={problem.asks.itemByItem} requestId={newRequestId()} /></Card>}
      </Gutter>
    </Page>
  )
}
