'use client'

import { useRouter } from 'next/navigation'
import { useKeys } from '@/ui/keyboard/use-keys'

/** J and K in a lane. */
export function LaneKeys({ next, previous }: { next?: string; previous?: string }) {
  const router = useRouter()
  useKeys({ J: () => (next ? router.push(next) : false), K: () => (previous ? router.push(previous) : false) })
  return null
}
