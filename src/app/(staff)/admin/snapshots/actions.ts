'use server'

import { formAction } from '@/server/kernel/form'
import { takeSnapshot } from '@/server/snapshot/take-snapshot'

export const take = formAction(takeSnapshot, { done: ({ id }) => `/admin/snapshots/${id}` })
