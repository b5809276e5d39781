'use server'

import { formAction } from '@/server/kernel/form'
import { recordRoutine } from '@/server/routine/record-routine'

export const record = formAction(recordRoutine, { done: ({ region }) => `/helped/calendar?region=${region}` })
