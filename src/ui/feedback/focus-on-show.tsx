'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** Moves the focus to its content when it appears: a refusal is read out and met by the keyboard at the place of the act. */
export function FocusOnShow({ children, className }: { children: ReactNode; className?: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
