import type { CaseDesk } from '@/server/case/get-case-desk'
import { FactList } from '@/ui/case/fact-list'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { recordLines } from './step-record'

/** What each step has recorded so far, read only; a step that is to be done again keeps what it had. */
export function StepRecords({ desk: { case: view, today } }: { desk: CaseDesk }) {
  const recorded = view.steps.filter((step) => view.data[step.key] !== undefined)
  return recorded.map((step) => {
    const by = [...view.events].reverse().find((event) => event.step === step.key && event.action !== 'return')?.actor.name
    return (
      <Card key={step.key} id={`step-${step.key}`} title={step.title} kind="plain" note={step.state === 'done' && step.doneOn ? `${day(step.doneOn, today)}　${by ?? ''}` : '须重新办理，以下为上次内容'}>
        <FactList labelWidth={122} facts={recordLines(view.data[step.key], today).map(({ label, value, photo }) => ({ label, value: photo ? <a href={`/attachments/${photo}`}>{value}</a> : value }))} />
      </Card>
    )
  })
}
