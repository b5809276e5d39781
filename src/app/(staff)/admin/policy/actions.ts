'use server'

import { formAction } from '@/server/kernel/form'
import { decide } from '@/server/decision/decide'
import { adoptPolicy } from '@/server/policy/adopt-policy'
import { confirmProposal } from '@/server/proposal/confirm-proposal'
import { declineProposal } from '@/server/proposal/decline-proposal'

export const adopt = formAction(adoptPolicy, { done: () => '/admin/policy' })
export const confirm = formAction(confirmProposal, { done: () => '/admin/policy' })
export const decline = formAction(declineProposal, { done: () => '/admin/policy' })

/** A decision; the second button of its form takes the standard back. */
export const makeDecision = formAction(decide, {
  body: ({ back, ...raw }) => ({ ...raw, value: back === 'yes' ? null : (raw.value ?? '') }),
  done: () => '/admin/policy/decisions',
})
