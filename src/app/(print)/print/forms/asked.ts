import { forbidden, notFound } from 'next/navigation'
import type { AskedForm } from '@/server/form/ask-form'
import { AppError } from '@/server/kernel/errors'
import { one } from '../../../(staff)/url-state'

const KEYS = ['household', 'case', 'village', 'region', 'campaign', 'group', 'on', 'kind', 'blank', 'reason'] as const

/** What an address asks for. */
export const askedOf = (number: string, search: Record<string, string | string[] | undefined>): AskedForm => ({ number, ...Object.fromEntries(KEYS.map((key) => [key, one(search[key])]).filter(([, value]) => value !== undefined)) })

/** The same as an address; `extra` on top. */
export const queryOf = (asked: AskedForm, extra: Record<string, string> = {}): string => {
  const { number: _number, ...rest } = asked
  return new URLSearchParams({ ...(rest as Record<string, string>), ...extra }).toString()
}

/** A read or an act of a page that is not a form: not found and not allowed have their own pages, a wrong address is not found. */
export async function shown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.status === 403) forbidden()
    if (error.status === 404 || error.code === 'invalid') notFound()
    throw error
  }
}
