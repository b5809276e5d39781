'use client'

import { useState } from 'react'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { Button } from '@/ui/button/button'
import { SubmitButton } from '@/ui/button/submit-button'
import { Checkbox } from '@/ui/form/checkbox-group'
import { TextInput } from '@/ui/form/text-input'
import { useKeys } from '@/ui/keyboard/use-keys'
import { ActionBar } from '@/ui/layout/bars'
import { ActForm } from './act-form'
import { LateReason } from './late-reason'
import { ReturnDialog } from './return-dialog'

export interface DecisionBarProps {
  desk: CaseDesk
  requestId: string
  returnId: string
  level: 'township' | 'county' | 'higher'
  /** Where a decision leads: the next of the lane. */
  next: string
  /** Name of the person, as signer. */
  signer?: string
}

const WORDS = {
  township: { pass: '同意上报', fail: '不予上报', opinion: '审核意见', usual: '经审核，情况属实，程序完备，同意上报。' },
  county: { pass: '通过，看下一户', fail: '不予通过', opinion: '审批意见', usual: '经比对和会商研判，情况属实，同意。' },
  higher: { pass: '同意', fail: '不同意', opinion: '意见', usual: '' },
}

/** The bar of a decision: opinion, then 不予通过 N, 退回修改 R, 通过 A. A doubt wants a sentence of its own in the opinion. */
export function DecisionBar({ desk, requestId, returnId, level, next, signer = '' }: DecisionBarProps) {
  const [returning, setReturning] = useState(false)
  const words = WORDS[level]
  const doubtful = desk.doubts.length > 0
  const field = () => document.getElementById('f-opinion') as HTMLInputElement | null
  const decide = (decision: 'pass' | 'fail') => {
    if (!field()?.value.trim()) return field()?.focus()
    document.getElementById(`decide-${decision}`)?.click()
  }
  useKeys({ A: () => decide('pass'), N: () => decide('fail'), R: () => setReturning(true), O: () => field()?.focus(), 'Ctrl Enter': () => decide('pass') })
  const rules = desk.policy.rules as { 'R-050'?: { fieldCheck: string } }
  return (
    <>
      <ActForm id={desk.case.id} version={desk.case.version} requestId={requestId} action="submit" next={next}>
        {(fields) => (
          <ActionBar height={64}>
            <div className="flex min-w-0 flex-1 flex-wrap items-end gap-3">
              {level === 'higher' ? null : (
                <div className="min-w-[260px] flex-1">
                  <TextInput bare path="opinion" label={words.opinion} placeholder={doubtful ? `${words.opinion}：逐项说明疑点${desk.late.length > 0 ? '，以及超期理由' : ''}` : words.opinion} value={fields.text('opinion', doubtful ? '' : words.usual)} error={fields.errors.opinion} width="full" />
                </div>
              )}
              {level === 'township' && <TextInput bare path="signer" label="签字人" placeholder="签字人" value={fields.text('signer', signer)} error={fields.errors.signer} width="short" />}
              {level === 'township' && rules['R-050']?.fieldCheck === 'all' && <Checkbox path="fieldVerified" label="已逐户核验" checked={fields.bool('fieldVerified')} error={fields.errors.fieldVerified} />}
              {level === 'county' && desk.policy.special && <Checkbox path="keyReviewed" label="已重点审查（R-115）" optional checked={fields.bool('keyReviewed')} error={fields.errors.keyReviewed} />}
              <LateReason late={desk.late} fields={fields} />
            </div>
            <Button id="decide-return" variant="plain" size="bar" keys="R" onClick={() => setReturning(true)}>退回修改</Button>
            <SubmitButton id="decide-fail" name="decision" value="fail" variant="danger" size="bar" keys="N">{words.fail}</SubmitButton>
            <SubmitButton id="decide-pass" name="decision" value="pass" size="bar" keys="A">{words.pass}</SubmitButton>
          </ActionBar>
        )}
      </ActForm>
      <ReturnDialog desk={desk} requestId={returnId} next={next} open={returning} onClose={() => setReturning(false)} />
    </>
  )
}
