'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { record, withdraw } from './actions'

/** A training with its roster: pasted from a table, or typed a line a group. `example`: a place of the own ones. */
export function TrainingForm({ requestId, today, region, example, roles }: { requestId: string; today: string; region: string; example: string; roles: string }) {
  return (
    <WriteForm action={record} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <input type="hidden" name="region" value={region} />
          <TextInput path="topic" label="培训内容" maxLength={200} value={fields.text('topic')} error={fields.errors.topic} width="full" />
          <div className="grid gap-3 md:grid-cols-2">
            <DateInput path="heldOn" label="培训日期" max={today} value={fields.text('heldOn', today)} error={fields.errors.heldOn} />
            <TextInput path="place" label="培训地点" maxLength={100} value={fields.text('place')} error={fields.errors.place} />
          </div>
          <TextArea path="roster" label="参训人员" rows={8} maxLength={20_000} hint={`每行：村或乡镇、类别、姓名，可以从表格粘贴。例如：${example} 村两委成员 张三、李四。类别：${roles}`} value={fields.text('roster')} error={fields.errors.roster} width="full" />
          <div><SubmitButton>登记培训</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}

/** Takes back a training entered by mistake, with the reason. */
export function WithdrawTraining({ id, requestId }: { id: string; requestId: string }) {
  return (
    <details className="pt-2 text-small">
      <summary className="w-fit text-ink-2">作废这次登记</summary>
      <WriteForm action={withdraw} params={{ id }} requestId={requestId} className="flex flex-col gap-2 pt-2">
        {(fields) => (
          <>
            <TextInput path="reason" label="作废的理由" maxLength={500} value={fields.text('reason')} error={fields.errors.reason} width="full" />
            <div><SubmitButton variant="plain">作废</SubmitButton></div>
          </>
        )}
      </WriteForm>
    </details>
  )
}
