import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import type { z } from 'zod'
import { requireCaller } from '@/server/auth/session'
import { AppError } from './errors'
import type { Query } from './query'

/**
 * A page's read: the session's caller, the query, and the designed pages for what is not found (404, also outside the
 * scope), not allowed (403). Call it before the first byte, so that the status is right.
 */
export async function load<S extends z.ZodType, R>(query: Query<S, R>, input: z.input<S>): Promise<R> {
  const caller = await requireCaller()
  try {
    return await query(caller, input)
  } catch (error) {
    if (error instanceof AppError && error.status === 404) notFound()
    if (error instanceof AppError && error.status === 403) forbidden()
    throw error
  }
}
