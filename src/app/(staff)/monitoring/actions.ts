'use server'

import { actOnEarlyWarning } from '@/server/early-warning/act-on-early-warning'
import { formAction } from '@/server/kernel/form'

/** Any act on an early warning: `_id`, `_action`, `_version`; the fields are the data of the act. */
export const act = formAction(actOnEarlyWarning, { body: (data, { action }) => ({ action, data }), done: (result) => `/monitoring/${result.id}` })
