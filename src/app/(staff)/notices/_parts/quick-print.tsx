'use client'

import type { BatchView } from '@/server/notice/batch-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { WriteForm } from '../../_form/write-form'
import { prepare } from '../actions'

interface QuickPrintProps {
  batch: BatchView
  today: string
  telephone: string
  requestId: string
}

/** 打印 A4 in one tap: the paper of all households of the batch, to be posted today; another day or list stands on the page of the batch. */
export function QuickPrint({ batch: { villageCode, kind, act, rows, title }, today, telephone, requestId }: QuickPrintProps) {
  return (
    <WriteForm action={prepare} requestId={requestId} className="max-md:flex-1">
      {() => (
        <span className="flex flex-col">
          {Object.entries({ villageCode, kind, act, telephone, plannedOn: today }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          {rows.filter(({ state }) => state === 'pending').map((row) => <input key={row.case.id} type="hidden" name="caseIds:list" value={row.case.id} />)}
          <SubmitButton wide="phone" aria-label={`打印 A4：${title}`}>打印 A4</SubmitButton>
        </span>
      )}
    </WriteForm>
  )
}
