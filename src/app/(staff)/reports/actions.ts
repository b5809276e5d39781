'use server'

import { formAction } from '@/server/kernel/form'
import { submitReport } from '@/server/report/submit-report'

export const submit = formAction(submitReport, { done: ({ region }) => `/reports?region=${region}` })
