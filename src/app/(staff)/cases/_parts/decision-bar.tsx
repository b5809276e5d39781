'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ButtonLink } from '@/ui/button/button-link'
import { SubmitButton } from '@/ui/button/submit-button'
import { useKeys } from '@/ui/keyboard/use-keys'
import { ActionBar } from '@/ui/layout/bars'
import { ActForm } from './act-form'
import { DecisionFields } from './decision-fields'
import { DECISION_WORDS, type DecisionDesk } from './decision-desk'
import { ReturnDialog } from './return-dialog'

export interface DecisionBarProps {
  desk: DecisionDesk
  requestId: string
  returnId: string
  /** Where a decision leads: the next of the lane. */
  next: string
  /** Name of the person, as signer. */
  signer?: string
}

const input = (path: string) => document.getElementById(`f-${path}`) as HTMLInputElement | null

/** The bar of a decision: opinion, then 退回修改 R, 不予通过 N, 通过 A. What must be written and is not takes the focus. */
export function DecisionBar({ desk, requestId, returnId, next, signer = '' }: DecisionBarProps) {
  const [returning, setReturning] = useState(false)
  const [wanted, setWanted] = useState<string>()
  const router = useRouter()
  const words = DECISION_WORDS[desk.level]
  useEffect(() => router.prefetch(next), [router, next])

  const missing = (): { path: string; words: string } | undefined => {
    const empty = (path: string) => input(path) !== null && !input(path)!.value.trim()
    if (empty('opinion')) return { path: 'opinion', words: desk.doubtful ? '请先逐项说明疑点。' : `请先写${words.opinion}。` }
    if (empty('lateReason')) return { path: 'lateReason', words: '请先写明超期理由。' }
    return undefined
  }
  const decide = (decision: 'pass' | 'fail') => {
    const gap = missing()
    setWanted(gap?.words)
    if (gap) return input(gap.path)?.focus()
    document.getElementById(`decide-${decision}`)?.click()
  }
  useKeys({ A: () => decide('pass'), N: () => decide('fail'), R: () => setReturning(true), O: () => input('opinion')?.focus(), 'Ctrl Enter': () => decide(document.activeElement?.id === 'decide-fail' ? 'fail' : 'pass') })

  return (
    <>
      <ActForm id={desk.id} version={desk.version} requestId={requestId} action="submit" next={next} gutter>
        {(fields) => (
          <ActionBar height={64}>
            <DecisionFields desk={desk} fields={fields} signer={signer} wanted={wanted} />
            <span className="contents" onClickCapture={(event) => {
              if (!(event.target instanceof Element) || !event.target.closest('#decide-return')) return
              event.preventDefault()
              setReturning(true)
            }}>
              <ButtonLink id="decide-return" href={`/cases/${desk.id}?act=return#act`} size="bar" keys="R">退回修改</ButtonLink>
            </span>
            <SubmitButton id="decide-fail" name="decision" value="fail" variant="danger" size="bar" keys="N">{words.fail}</SubmitButton>
            <SubmitButton id="decide-pass" name="decision" value="pass" size="bar" keys="A">{words.pass}</SubmitButton>
          </ActionBar>
        )}
      </ActForm>
      <ReturnDialog desk={desk} requestId={returnId} next={next} open={returning} onClose={() => setReturning(false)} />
    </>
  )
}
