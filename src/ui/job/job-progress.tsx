'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import { isUnderWay, jobStateLabel, type JobView } from '@/domain/job/job'
import { Badge } from '../layout/badge'
import { ProgressBar } from '../layout/progress-bar'
import type { Tone } from '../format/tone'

const EVERY = 1000 // ms

const tones: Record<JobView['state'], Tone> = { queued: 'neutral', running: 'accent', done: 'ok', failed: 'bad', cancelled: 'neutral' }

interface JobProgressProps {
  job: JobView
  /** What is counted: 「行」, 「户」. */
  unit: string
  /** The form that cancels it, shown while it goes on. */
  cancel?: ReactNode
  /** Below it once it is over: the file, the way on. */
  children?: ReactNode
}

/**
 * How far a background job is: words, figures and a bar. Asks `/jobs/{id}/state` every second while it goes on and reads
 * the page anew when it is over; without JavaScript the page is reloaded by hand.
 */
export function JobProgress({ job: first, unit, cancel, children }: JobProgressProps) {
  const [asked, setAsked] = useState(first)
  const job = asked.id === first.id && isUnderWay(first.state) ? asked : first
  const waiting = isUnderWay(job.state)
  const router = useRouter()
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(async () => {
      const answer = await fetch(`/jobs/${first.id}/state`).catch(() => null) // no network: asked again
      if (!answer?.ok) return
      const now = (await answer.json()) as JobView
      setAsked(now)
      if (!isUnderWay(now.state)) router.refresh()
    }, EVERY)
    return () => clearInterval(timer)
  }, [first.id, waiting, router])
  const { done, total, message, state } = job
  return (
    <div className="flex flex-col gap-2" data-job={state}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1" role="status">
        <Badge tone={tones[state]}>{jobStateLabel(state)}</Badge>
        {(done > 0 || total !== null) && <span>{total === null ? `${done} ${unit}` : `${done} / ${total} ${unit}`}</span>}
        {message && <span className={state === 'failed' ? 'text-bad' : 'text-ink-2'}>{message}</span>}
      </p>
      {waiting && total !== null && <ProgressBar done={done} total={total} />}
      {waiting && (
        <div className="flex flex-wrap items-center gap-3 text-small text-ink-2">
          {cancel}
          <span>可以离开本页，办理不会中断。</span>
          <noscript><a href="">刷新进度</a></noscript>
        </div>
      )}
      {!waiting && children}
    </div>
  )
}
