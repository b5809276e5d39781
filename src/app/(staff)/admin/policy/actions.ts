'use server'

import { formAction } from '@/server/kernel/form'
import { adoptPolicy } from '@/server/policy/adopt-policy'

export const adopt = formAction(adoptPolicy, { done: () => '/admin/policy' })
