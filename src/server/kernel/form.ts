import 'server-only'
import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { decodeForm } from '@/domain/form/decode-form'
import { lastChange } from '@/server/audit/last-change'
import { requireCaller } from '@/server/auth/session'
import type { Action, Answer, Call, Params, Raw } from './action'
import type { Caller } from './actor'
import { AppError, type FieldError } from './errors'

/** What a form shows after a submit that did not go through, or that went through without leaving the page. */
export interface FormState {
  ok?: boolean
  /** Problem code of design/api.md. */
  code?: string
  detail?: string
  errors?: FieldError[]
  /** What was typed, by field name, so that nothing is lost without JavaScript. */
  typed?: Record<string, string | string[]>
  /** The version that stands now, after a conflict. */
  current?: number
  /** Who made that version, and when. */
  changed?: { by: string; at: string } | null
  result?: unknown
}

/** An action, or what calls one for each of several rows. */
type FormTarget<R> = ((caller: Caller, call: Call) => Promise<Answer<R>>) & { spec: Pick<Action['spec'], 'versioned'> }

interface FormSpec<R> {
  /** Shapes the body where the form's fields do not match it one to one; `hidden` are the fields named `_name`. */
  body?(raw: Raw, hidden: Params): Raw
  /** What follows a success in a write of its own: the draft is thrown away. */
  after?(caller: Caller, hidden: Params): Promise<unknown>
  /** Where to go after success; without it the page stays and gets the result. */
  done?(result: R, hidden: Params): string
  /** The page stays and shows what the write has changed on it. */
  refresh?: boolean
  /** The answer is kept nowhere: whole identity numbers must not lie beside an idempotency key. */
  unkept?: boolean
}

/**
 * A server action that posts one form to one use case: works before hydration, keeps what was typed, repeats harmlessly.
 * Hidden fields: `_requestId`, `_version` (ui/form/envelope.tsx), and the values of the URL, `_id`.
 */
export function formAction<R>(action: FormTarget<R>, spec: FormSpec<R> = {}) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const caller = await requireCaller()
    const { requestId = randomUUID(), version, ...params } = hiddenOf(form)
    const raw = decodeForm(form)
    const body = { ...(spec.body?.(raw, params) ?? raw), ...(action.spec.versioned && { version: Number(version) }) }
    const typed = typedOf(form)
    let result: R
    try {
      const answer = await action(caller, { params, body, ...(!spec.unkept && { key: requestId }) })
      result = answer.result
    } catch (error) {
      if (!(error instanceof AppError)) return fault(error, typed)
      const { code, detail, errors, extra } = error
      const stale = code === 'stale-version' && { current: Number(extra.current), changed: await lastChange(caller, { subject: params.id ?? '' }) }
      return { ok: false, code, detail, errors, typed, ...stale }
    }
    await spec.after?.(caller, params)
    if (spec.done) redirect(inside(spec.done(result, params)))
    if (spec.refresh) revalidatePath('/', 'layout')
    return { ok: true, result: JSON.parse(JSON.stringify(result ?? null)) }
  }
}

/** A server action that keeps what stands in a form, by field name, as a draft of its `_draft` key. */
export function draftAction(save: Action<{ savedAt: string }>) {
  return async (form: FormData): Promise<{ savedAt: string }> => {
    const answer = await save(await requireCaller(), { body: { form: hiddenOf(form).draft ?? '', data: typedOf(form) } })
    return { savedAt: answer.result.savedAt }
  }
}

/** Only a path of this site: a hidden field must not send people elsewhere. */
const inside = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : '/')

/** Values of the URL and of the form itself: hidden fields named `_id`, `_requestId`. */
const hiddenOf = (form: FormData): Params =>
  Object.fromEntries([...form.entries()].filter(([name, v]) => name.startsWith('_') && typeof v === 'string').map(([name, v]) => [name.slice(1), String(v)]))

/** What was typed, by field name; React's own fields (`$ACTION…`) are no part of it. */
function typedOf(form: FormData): NonNullable<FormState['typed']> {
  const names = [...new Set(form.keys())].filter((name) => !/^[$_]/.test(name))
  return Object.fromEntries(names.map((name) => {
    const values = form.getAll(name).filter((v): v is string => typeof v === 'string')
    return [name, name.endsWith(':list') ? values : (values.at(-1) ?? '')]
  }))
}

function fault(error: unknown, typed: FormState['typed']): FormState {
  const number = randomUUID().slice(0, 8).toUpperCase()
  console.error(`fault ${number}`, error)
  return { ok: false, code: 'fault', detail: `没有保存成功。您填写的内容还在本页。仍不行时，把编号 ${number} 告诉县管理员。`, errors: [], typed }
}
