'use client';

import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { stateWords, type StepView } from './step-view';

/** The 280 px panel of a step: full title, facts, clause, its record. By hover, focus and tap; Esc closes it. */
export function StepPanel({ step, children }: { step: StepView; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger openOnHover delay={200} className="block w-full min-w-0 rounded-badge text-left">
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} collisionPadding={12} className="z-40">
          <Popover.Popup initialFocus={false} className="lift-menu w-[280px] rounded-base border border-line-2 bg-surface px-3 py-2.5 text-small text-ink outline-none">
            <Popover.Title className="text-body font-semibold">
              {step.title}
              <span className="ml-2 text-small font-normal text-ink-2">{stateWords(step)}</span>
            </Popover.Title>
            <dl className="mt-1 grid grid-cols-[72px_1fr] gap-x-2">
              {step.note && (
                <>
                  <dt className="text-ink-2">情况</dt>
                  <dd>{step.note}</dd>
                </>
              )}
              {step.facts?.map((fact) => (
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
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
