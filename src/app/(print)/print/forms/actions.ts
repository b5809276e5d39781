'use server'

import { logFormPrint } from '@/server/form/log-form-print'
import { formAction } from '@/server/kernel/form'

/** Called by the print page when the browser prints. */
export const markFormPrinted = formAction(logFormPrint)
