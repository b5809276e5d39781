import type { StepView } from './step-view'

/** Shape and colour of a step: tick, ring, hollow, dash. Decorative; the state is said in words beside it. */
export function StepMarker({ step }: { step: StepView }) {
  const ring = step.state === 'current' || (step.running && step.state === 'waiting')
  return (
    <svg className="mt-[3px] block size-[13px] shrink-0 self-start max-md:mt-1.5" viewBox="0 0 13 13" aria-hidden="true">
      {step.state === 'done' && (
        <>
          <circle cx="6.5" cy="6.5" r="6.5" className="fill-ok" />
          <path d="M3.4 6.7 5.6 9l4-4.6" className="fill-none stroke-surface" strokeWidth="1.6" />
        </>
      )}
      {ring && <circle cx="6.5" cy="6.5" r="4.5" className="fill-surface stroke-accent" strokeWidth="4" />}
      {!ring && step.state === 'waiting' && <circle cx="6.5" cy="6.5" r="5.75" className="fill-surface stroke-control" strokeWidth="1.5" />}
      {step.state === 'skipped' && <path d="M1 6.5h11" className="stroke-control" strokeWidth="1.5" />}
    </svg>
  )
}
