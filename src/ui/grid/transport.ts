import type { Refusal } from '@/domain/refusal'
import type { RosterRow, Saved } from './entry'
import { bodyOf } from './entry-body'
import type { ExceptionAct } from './exception-bar'
import type { Changes } from './live-rows'
import type { Answer, Post } from './save-queue'
import type { UnsavedRows } from './unsaved-rows'

/** What an act by exception did. */
export type ExceptionAnswer = { kind: 'done'; actId: string; rows: readonly { householdId: string; saved: Saved }[] } | { kind: 'refused'; refusals: readonly Refusal[] }

/** The doors of the server for one village, all below the address of its page. */
export interface Transport {
  post: Post
  look: (cursor: string, at: string | null) => Promise<Changes | null>
  saveDraft: (rows: UnsavedRows) => Promise<{ savedAt: string }>
  byException: (act: ExceptionAct, key: string) => Promise<ExceptionAnswer>
  undoException: (actId: string) => Promise<ExceptionAnswer | { kind: 'undone' }>
}

const FAULT = 500
const SIGNED_OUT = 401

/** JSON over fetch; a fault of network or server is thrown, so that the caller repeats it. */
async function call<T>(url: string, method: string, body?: unknown, key?: string): Promise<T | { kind: 'signedOut' }> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(key && { 'Idempotency-Key': key }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    cache: 'no-store',
  })
  // Without a session the site answers with its login page.
  if (response.status === SIGNED_OUT || response.redirected) return { kind: 'signedOut' }
  if (response.status >= FAULT) throw new Error(`the server answered ${response.status}`)
  return (await response.json()) as T
}

const signedOut: Refusal = { message: '登录已过期。', fix: '在新窗口登录后再试。' }

/** The doors below `base`, 「/campaigns/…/villages/…」. */
export function transportOf(base: string, knownOf: (householdId: string) => RosterRow['keyGroups']): Transport {
  const answered = <T extends { kind: string }>(answer: T | { kind: 'signedOut' }) => (answer.kind === 'signedOut' ? { kind: 'refused' as const, refusals: [signedOut] } : (answer as T))
  return {
    post: (householdId, entry, key, replaces) => call<Answer>(`${base}/rows`, 'POST', { householdId, ...bodyOf(entry, knownOf(householdId)), replaces }, key),
    look: async (cursor, at) => {
      const changes = await call<Changes>(`${base}/rows?${new URLSearchParams({ since: cursor, ...(at && { at }) })}`, 'GET')
      return 'kind' in changes ? null : changes
    },
    saveDraft: async (rows) => {
      const saved = await call<{ savedAt: string }>(`${base}/draft`, 'PUT', rows)
      if ('kind' in saved) throw new Error('signed out')
      return saved
    },
    byException: async (act, key) => answered(await call<ExceptionAnswer>(`${base}/exception`, 'POST', { ...act, signaturesChecked: true }, key)),
    undoException: async (actId) => answered(await call<ExceptionAnswer | { kind: 'undone' }>(`${base}/exception/undo`, 'POST', { actId })),
  }
}
