'use server'

import { formAction } from '@/server/kernel/form'
import { dismissWarning } from '@/server/warning/dismiss-warning'

export const dismiss = formAction(dismissWarning, { done: ({ code }) => `/warnings?code=${code}` })
