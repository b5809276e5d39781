import 'server-only'
import { z } from 'zod'
import { hatFor } from '@/domain/access/jurisdiction'
import type { Permission } from '@/domain/access/permissions'
import { parseAll } from '@/domain/fields'
import type { Actor, Caller, Hat } from './actor'
import { businessNow, dayOf, instantOf } from './clock'
import { db, type Db } from './db'
import { forbidden, invalid } from './errors'
import { register } from './registry'

export interface ReadContext {
  db: Db
  caller: Caller
  actor: Actor
  /** The first hat that holds the permission. */
  hat: Hat
  now: Date
  at: string
  today: string
}

interface QuerySpec<S extends z.ZodType, R> {
  /** `<noun>.<verb>`, unique. */
  name: string
  permission: Permission
  /** Strict on the API; pages pass what their forgiving URL schema gave. */
  input: S
  run(cx: ReadContext, input: z.output<S>): Promise<R>
}

export interface Query<S extends z.ZodType = z.ZodType, R = unknown> {
  (caller: Caller, input: unknown): Promise<R>
  spec: QuerySpec<S, R>
}

/**
 * The one door for reads. Rows are found through the actor's scope by `run` (kernel/scope.ts): outside it, not found.
 * Where `run` must answer 404 before 403, it looks the row up first and the kernel has only checked that some hat may read.
 */
export function defineQuery<S extends z.ZodType, R>(spec: QuerySpec<S, R>): Query<S, R> {
  register({ kind: 'query', name: spec.name, permission: spec.permission })
  const query = async (caller: Caller, raw: unknown): Promise<R> => {
    const { actor } = caller
    const hat = hatFor(actor.hats, spec.permission, null)
    if (!hat) throw forbidden()
    const parsed = parseAll(spec.input, raw ?? {})
    if (!parsed.ok) throw invalid(parsed.errors)
    const now = await businessNow()
    return spec.run({ db: db(), caller, actor, hat, now, at: instantOf(now), today: dayOf(now) }, parsed.data)
  }
  return Object.assign(query, { spec })
}
