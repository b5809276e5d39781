'use server'

import { cancelJob } from '@/server/job/cancel-job'
import { formAction } from '@/server/kernel/form'

/** Stays on the page, which then shows the job as cancelled. */
export const cancel = formAction(cancelJob, { refresh: true })
