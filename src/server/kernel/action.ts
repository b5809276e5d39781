import 'server-only'
import { z } from 'zod'
import { covers, hatFor } from '@/domain/access/jurisdiction'
import type { Permission } from '@/domain/access/permissions'
import { parseAll } from '@/domain/fields'
import { storable } from '@/domain/storable'
import type { Role } from '@/domain/glossary'
import type { Actor, Caller, Hat } from './actor'
import { writeAudit, type Subject } from './audit'
import { businessNow, dayOf, instantOf } from './clock'
import { lostRace, transaction, type Tx } from './db'
import { forbidden, invalid, staleVersion, type FieldError } from './errors'
import { keepAnswer, takeKey } from './idempotency'
import { newId } from './ids'
import { register } from './registry'

export type Params = Record<string, string>
export type Raw = Record<string, unknown>

/** What a call brings: values of the URL, the body as sent, the key that makes a repetition harmless. */
export interface Call {
  params?: Params
  body?: Raw
  key?: string
}

export interface LoadContext {
  tx: Tx
  actor: Actor
  now: Date
  at: string
  today: string
}

export interface WriteContext extends LoadContext {
  caller: Caller
  county: string
  /** The hat that allows the act; it is recorded under it. */
  hat: Hat
  newId(): string
}

/** What was locked: where it lies (for the permission) and its version, if it has one. */
export interface Target {
  place: string | null
  version?: number
}

interface ActionSpec<T extends Target, S extends z.ZodType, D, R> {
  /** `<noun>.<verb>`, unique; the audit row carries it. */
  name: string
  permission: Permission
  /** Finds the row named by the URL or the body within the actor's scope and locks it; throws not-found. */
  load(cx: LoadContext, params: Params, raw: Raw): Promise<T>
  /** Whether the body must carry the `version` the writer saw. */
  versioned?: boolean
  /** What else must be there before anything is weighed (422 `invalid`). */
  envelope?(raw: Raw): FieldError[]
  /** 403 where the role does act, but not here and now. */
  actor?(cx: WriteContext, target: T, raw: Raw): void
  /** Schema of the whole body; all faults at once. */
  body: S | ((target: T, raw: Raw) => S)
  /** Typed payload of the audit row: masked numbers only. */
  detail: z.ZodType<D>
  /** `role`: the hat under which the act is recorded, where it is not simply the first that holds the permission. */
  run(cx: WriteContext, target: T, body: z.output<S>): Promise<{ result: R; subject: Subject; detail: D; role?: Role }>
  /** 201 where something was created. */
  status?: number
  /** False only for what has no weight before it is submitted: drafts, saved every few seconds. */
  audited?: false
}

export interface Answer<R> {
  status: number
  result: R
  replayed: boolean
}

export interface Action<R = unknown> {
  (caller: Caller, call: Call): Promise<Answer<R>>
  spec: { name: string; permission: Permission; versioned?: boolean; status?: number; body: z.ZodType | ((target: never, raw: Raw) => z.ZodType) }
  /** All checks and the act itself, then undone: what would happen. */
  preview(caller: Caller, call: Call): Promise<Answer<R>>
}

class Undo extends Error {
  constructor(readonly answer: unknown) {
    super('preview')
  }
}

/** The one door for writes. The order of checks is that of design/api.md and stands nowhere else. */
export function defineAction<T extends Target, S extends z.ZodType, D, R>(spec: ActionSpec<T, S, D, R>): Action<R> {
  register({ kind: 'action', name: spec.name, permission: spec.permission })

  async function inside(tx: Tx, caller: Caller, { params = {}, body: sent = {}, key }: Call): Promise<Answer<R>> {
    const { actor } = caller
    const raw = storable(sent).clean // for looking up; parseAll names what it changed
    const now = await businessNow(tx)
    const load = { tx, actor, now, at: instantOf(now), today: dayOf(now) }
    const target = await spec.load(load, params, raw) // 404
    const hat = hatFor(actor.hats, spec.permission, target.place)
    if (!hat) throw forbidden()
    const cx: WriteContext = { ...load, caller, county: actor.county, hat, newId: () => newId(actor.county) }
    const missing = [...(spec.versioned ? needVersion(raw) : []), ...(spec.envelope?.(raw) ?? [])]
    if (missing.length > 0) throw invalid(missing)
    if (key) {
      const first = await takeKey(tx, actor, key, spec.name, { params, raw })
      if (first) return { status: first.status, result: first.response as R, replayed: true }
    }
    if (spec.versioned && raw.version !== target.version) throw staleVersion(target.version!)
    spec.actor?.(cx, target, raw)
    const parsed = parseAll(typeof spec.body === 'function' ? spec.body(target, raw) : spec.body, sent)
    if (!parsed.ok) throw invalid(parsed.errors)
    const done = await spec.run(cx, target, parsed.data)
    const worn = actor.hats.find((other) => other.role === done.role && (target.place === null || covers(other.region, target.place))) ?? hat
    if (spec.audited !== false) await writeAudit(tx, caller, worn, spec.name, done.subject, spec.detail.parse(done.detail), now)
    const status = spec.status ?? 200
    if (key) await keepAnswer(tx, actor, key, status, done.result)
    return { status, result: done.result, replayed: false }
  }

  const action = async (caller: Caller, call: Call) => {
    const once = () => transaction((tx) => inside(tx, caller, call))
    try {
      return await once()
    } catch (error) {
      if (!lostRace(error)) throw error
      return once()
    }
  }
  const preview = async (caller: Caller, call: Call): Promise<Answer<R>> => {
    try {
      return await transaction(async (tx) => {
        throw new Undo(await inside(tx, caller, { ...call, key: undefined }))
      })
    } catch (error) {
      if (error instanceof Undo) return error.answer as Answer<R>
      throw error
    }
  }
  return Object.assign(action, { spec, preview })
}

function needVersion(raw: Raw): FieldError[] {
  return Number.isInteger(raw.version) ? [] : [{ path: 'version', message: '缺少版本号 version（整数）。' }]
}
