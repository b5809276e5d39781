import { cls } from '../format/classes'
import { StepMarker } from './step-marker'
import { StepPanel } from './step-panel'
import { currentPlace, stateWords, type StepView } from './step-view'

/**
 * The steps of a case in their order, with marker, title and second line; each opens a panel with its rule. Two rows
 * below 1100 px, one line with a list behind it on the phone. `numbered` before the first step is done (mock 3).
 */
export function StepBar({ steps, numbered }: { steps: StepView[]; numbered?: boolean }) {
  const place = currentPlace(steps)
  return (
    <section aria-label="办理环节" className="px-gutter pb-2.5 in-data-[nav=narrow]:md:px-4">
      <ol className="flex rounded-base border border-line bg-surface px-1.5 pt-2 pb-[9px] max-steps:flex-wrap max-steps:gap-y-2 max-md:hidden">
        {steps.map((step, i) => (
          <Step key={step.key} step={step} title={numbered ? `${i + 1} ${step.title}` : step.title} />
        ))}
      </ol>
      <details className="rounded-base border border-line bg-surface md:hidden">
        <summary className="flex min-h-11 items-center px-3.5">
          第 {place} 步，共 {steps.length} 步　<b>{steps[place - 1]?.title}</b>
          <span className="ml-auto text-small text-accent">全部</span>
        </summary>
        <ol className="border-t border-line px-3.5 py-2">
          {steps.map((step) => (
            <li key={step.key} aria-current={step.state === 'current' ? 'step' : undefined} className="flex gap-2 py-1.5">
              <StepMarker step={step} />
              <span>
                {step.href ? <a href={step.href}>{step.title}</a> : step.title}
                <span className="sr-only">，{stateWords(step)}</span>
                {step.note && <span className={cls('block text-note', step.noteTone === 'due' ? 'text-due' : 'text-ink-3')}>{step.note}</span>}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function Step({ step, title }: { step: StepView; title: string }) {
  const current = step.state === 'current'
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className={cls(
        'relative min-w-0 flex-1 pr-1 pl-2.5 max-steps:min-w-[24%] max-steps:flex-none max-steps:pb-1',
        'after:absolute after:right-2 after:-bottom-[7px] after:left-2.5 after:h-0.5 max-steps:after:bottom-0',
        step.state === 'done' ? 'after:bg-ok-line' : current ? 'after:bg-accent' : 'after:bg-line',
      )}
    >
      <StepPanel step={step}>
        <span className="flex items-center gap-1">
          <StepMarker step={step} />
          <span
            className={cls(
              'truncate text-small/[1.125rem]',
              step.state === 'done' && 'font-semibold text-ink',
              current && 'font-semibold text-accent-deep',
              (step.state === 'waiting' || step.state === 'skipped') && 'text-ink-2',
            )}
          >
            {title}
          </span>
          <span className="sr-only">，{stateWords(step)}</span>
        </span>
        <span className={cls('block truncate pl-[17px] text-note/4', step.noteTone === 'due' ? 'text-due' : 'text-ink-3')}>{step.note ?? ' '}</span>
      </StepPanel>
    </li>
  )
}
