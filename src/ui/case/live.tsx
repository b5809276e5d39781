'use client'

import { useEffect, useState } from 'react'

/** Says a changing sentence politely and at most once a second; the latest one is never lost. */
export function Live({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), 1000)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <span className="sr-only" role="status">
      {said}
    </span>
  )
}
