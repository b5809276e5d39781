'use server'

import { formAction } from '@/server/kernel/form'
import { createUser } from '@/server/user/create-user'
import { disableUser } from '@/server/user/disable-user'
import { enableUser } from '@/server/user/enable-user'
import { moveUser } from '@/server/user/move-user'
import { resetPassword } from '@/server/user/reset-password'

const page = (user: { id: string }) => `/admin/users/${user.id}`

/** The password is no part of what an idempotency key keeps: only the answer is, and it never holds one. */
export const create = formAction(createUser, { done: page })
export const disable = formAction(disableUser, { done: page })
export const enable = formAction(enableUser, { done: page })
export const move = formAction(moveUser, { done: page })
export const reset = formAction(resetPassword, { done: page })
