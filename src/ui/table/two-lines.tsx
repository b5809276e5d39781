import type { ReactNode } from 'react'

/** A cell of two lines: name and figure, then place or reason in small. Never three. `joined` puts both on one line on the phone. */
export function TwoLines({ first, second, joined }: { first: ReactNode; second?: ReactNode; joined?: boolean }) {
  return (
    <>
      {first}
      {second && <span className={joined ? 'text-note font-normal text-ink-3 max-md:ml-2 md:block' : 'block text-note font-normal text-ink-3'}>{second}</span>}
    </>
  )
}
