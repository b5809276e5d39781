import type { ReactNode } from 'react'
import { WithPanel } from '../help/with-panel'
import { stateWords, type StepView } from './step-view'

/** The panel of a step: full title, facts, clause, its record. */
export function StepPanel({ step, children }: { step: StepView; children: ReactNode }) {
  const facts = step.note ? [{ label: '情况', value: step.note }, ...(step.facts ?? [])] : (step.facts ?? [])
  const panel = (
    <>
      <p className="text-body font-semibold">
        {step.title}
        <span className="ml-2 text-small font-normal text-ink-2">{stateWords(step)}</span>
      </p>
      <dl className="mt-1 grid grid-cols-[72px_1fr] gap-x-2">
        {facts.map((fact) => (
          <div key={fact.label} className="contents">
            <dt className="text-ink-2">{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {step.clause && <p className="mt-1.5 border-t border-line pt-1.5 text-ink-2">{step.clause}</p>}
      {step.href && (
        <p className="mt-1.5">
          <a href={step.href}>{step.state === 'done' ? '查看本步记录' : '打开本步表单'}</a>
        </p>
      )}
    </>
  )
  return (
    <WithPanel label={step.title} panel={panel} className="block w-full min-w-0 rounded-badge text-left">
      {children}
    </WithPanel>
  )
}
