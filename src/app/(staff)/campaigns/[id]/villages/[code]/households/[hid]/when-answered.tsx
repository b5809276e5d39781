'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

/**
 * Shows its content while the radio group `name` above it stands at `value`; without scripts it is always there. Not done
 * by `:has()`: one such rule about inputs makes the browser restyle the whole page for every key in the entry grid.
 */
export function WhenAnswered({ name, value, children }: { name: string; value: 'yes' | 'no'; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    const form = ref.current?.closest('form')
    const look = () => setHidden(form?.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value !== value)
    look()
    form?.addEventListener('change', look)
    return () => form?.removeEventListener('change', look)
  }, [name, value])
  return <div ref={ref} hidden={hidden} className="rounded-base bg-accent-tint px-3 py-2">{children}</div>
}
