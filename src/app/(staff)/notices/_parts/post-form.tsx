'use client'

import type { BatchView } from '@/server/notice/batch-view'
import { HouseholdsForm } from './households-form'
import { PostFields } from './post-fields'

type Row = BatchView['rows'][number]

/** 确认已张贴 for the households of a batch that wait for it; `only` one of them on the page of its case. */
export function PostForm({ batch, today, requestId, only, plain }: { batch: BatchView; today: string; requestId: string; only?: string; plain?: boolean }) {
  const rows = batch.rows.filter((row): row is Row => row.state === 'pending' && (!only || row.case.id === only))
  if (rows.length === 0 || !batch.rule) return null
  const planned = batch.sheet?.view.datedOn ?? today
  const printed = batch.sheet?.view.period ? { endsOn: batch.sheet.view.period.endsOn, version: batch.sheet.version } : null
  return (
    <HouseholdsForm batch={batch.id} village={batch.villageCode} action="post" items={rows.map((row) => row.case)} requestId={requestId} submit="确认已张贴" plain={plain}>
      {(fields) => <PostFields fields={fields} villageCode={batch.villageCode} today={today} postedOn={planned < today ? planned : today} rule={batch.rule!} printed={printed} late={rows.some((row) => row.case.late)} />}
    </HouseholdsForm>
  )
}
