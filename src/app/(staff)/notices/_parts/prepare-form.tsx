'use client'

import type { BatchView } from '@/server/notice/batch-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { prepare } from '../actions'

export interface PrepareFormProps {
  batch: BatchView
  today: string
  telephone: string
  /** The county has set it: it is shown, not asked. */
  telephoneDecided: boolean
  requestId: string
  /** Fixed where the paper is printed anew for a posting that counts from another day. */
  plannedOn?: string
  submit: string
  primary?: boolean
}

/** 计划张贴日期 and households of a paper; the printed dates follow from it. Prints the stored paper again where nothing changed. */
export function PrepareForm({ batch, today, telephone, telephoneDecided, requestId, plannedOn, submit, primary }: PrepareFormProps) {
  const rows = batch.rows.filter(({ state }) => state !== 'withdrawn' && state !== 'closed')
  const ids = rows.map((row) => row.case.id)
  return (
    <WriteForm action={prepare} requestId={requestId}>
      {(fields) => (
        <div className="flex flex-col gap-3">
          <input type="hidden" name="villageCode" value={batch.villageCode} />
          <input type="hidden" name="kind" value={batch.kind} />
          <input type="hidden" name="act" value={batch.act} />
          {plannedOn ? (
            <>
              <input type="hidden" name="plannedOn" value={plannedOn} />
              {ids.map((id) => <input key={id} type="hidden" name="caseIds:list" value={id} />)}
            </>
          ) : (
            <>
              <DateInput path="plannedOn" label={batch.act === 'notice' ? '计划张贴日期' : '公告日期'} hint={batch.act === 'notice' ? '纸面的公示起止日期由它推算' : undefined} value={fields.text('plannedOn', batch.sheet && batch.sheet.view.datedOn >= today ? batch.sheet.view.datedOn : today)} error={fields.errors.plannedOn} />
              {rows.length > 1 ? (
                <CheckboxGroup path="caseIds" label={`列入本批的农户（${rows.length} 户）`} columns={2} options={rows.map((row) => ({ value: row.case.id, label: `${row.case.headName}　${row.case.villagerGroup}　${row.case.people} 人` }))} values={fields.list('caseIds', ids)} error={fields.errors.caseIds} />
              ) : (
                <input type="hidden" name="caseIds:list" value={ids[0]} />
              )}
            </>
          )}
          {telephoneDecided ? (
            <p className="text-small text-ink-2">监督电话 {telephone}（本县规定）</p>
          ) : plannedOn && telephone ? (
            <input type="hidden" name="telephone" value={telephone} />
          ) : (
            <TextInput path="telephone" label="监督电话" width="name" hint={telephone ? '沿用本乡镇上一次所印的号码' : '乡镇公开的号码，例如 0564-7351234'} value={fields.text('telephone', telephone)} error={fields.errors.telephone} />
          )}
          <span className="max-md:flex max-md:flex-col"><SubmitButton variant={primary ? 'primary' : 'plain'} wide="phone">{submit}</SubmitButton></span>
        </div>
      )}
    </WriteForm>
  )
}
