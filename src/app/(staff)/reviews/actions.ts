'use server'

import type { Call } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { formAction } from '@/server/kernel/form'
import { recordMeeting } from '@/server/meeting/record-meeting'
import { newRequestId } from '@/ui/form/request-id'

/** The fields of the meeting stand beside the rows of its households. */
async function toMeeting(caller: Caller, { params = {}, body: { items, ...meeting } = {}, key = newRequestId() }: Call) {
  return { status: 200, result: await recordMeeting(caller, { village: params.village, meeting, items }, key), replayed: false }
}

/** 登记评议结果 of one meeting, each household by its own act. */
export const record = formAction(Object.assign(toMeeting, { spec: {} }), { refresh: true })
