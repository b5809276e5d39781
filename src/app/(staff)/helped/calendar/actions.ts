'use server'

import { formAction } from '@/server/kernel/form'
import { recordRoutine } from '@/server/routine/record-routine'
import { withdrawRoutine } from '@/server/routine/withdraw-routine'

const done = ({ region }: { region: string }) => `/helped/calendar?region=${region}`

export const record = formAction(recordRoutine, { done })
export const withdraw = formAction(withdrawRoutine, { done })
