import type { ReactNode } from 'react'

/** A cell of two lines: name and figure, then place or reason in small. Never three. */
export function TwoLines({ first, second }: { first: ReactNode; second?: ReactNode }) {
  return (
    <>
      {first}
      {second && <span className="block text-note font-normal text-ink-3">{second}</span>}
    </>
  )
}
