'use client'

import type { BatchView } from '@/server/notice/batch-view'
import { NotYet } from '@/ui/button/not-yet'
import { day } from '@/ui/format/day'
import { TextArea } from '@/ui/form/text-area'
import { HouseholdsForm } from './households-form'

/** 结束公示 for all households that hang; those with an open objection are refused in their own words and hold up no other. */
export function CloseForm({ batch, today, requestId, only }: { batch: BatchView; today: string; requestId: string; only?: string }) {
  const rows = batch.rows.filter(({ case: { id }, posting }) => posting?.state === 'running' && (!only || id === only))
  const from = rows.map(({ posting }) => posting!.closableOn).sort()[0]
  if (!from) return null
  if (from > today) {
    const reason = `公示不少于 ${batch.rule?.days ?? ''} 天，${day(from, today)}起可以结束。（规则 R-047；方案 ${batch.rule?.clause ?? ''}）`
    return <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2"><NotYet words={`${day(from, today)}可结束`} reason={reason} />{reason}</p>
  }
  return (
    <HouseholdsForm batch={batch.id} village={batch.villageCode} action="close" items={rows.map((row) => row.case)} requestId={requestId} submit={rows.length > 1 ? `结束公示 ${rows.length} 户` : '结束公示'}>
      {(fields) => rows.some((row) => row.case.late) && <TextArea path="lateReason" label="超期理由" rows={2} value={fields.text('lateReason')} hint="已超过识别时限，写明理由后办理" error={fields.errors.lateReason} />}
    </HouseholdsForm>
  )
}
