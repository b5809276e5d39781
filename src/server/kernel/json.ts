import 'server-only'
import { randomUUID } from 'node:crypto'
import { currentCaller } from '@/server/auth/session'
import type { Raw } from './action'
import type { Caller } from './actor'
import { AppError, toProblem } from './errors'

const MOST = 1024 * 1024

/** What a page's script sent: the caller of the session, the body, the key that makes a repetition harmless. */
export interface Sent {
  caller: Caller
  body: Raw
  key?: string
}

/**
 * A door for a page's own script, where several writes are in flight at once and forms would queue up behind each other
 * (rows of the entry grid). Answers what `work` answers, or the refusal as problem+json; 401 without a session. A body is
 * taken as JSON only: other sites can post forms with a visitor's session, but no JSON.
 */
export async function answerJson(request: Request, work: (sent: Sent) => Promise<unknown>): Promise<Response> {
  const caller = await currentCaller()
  if (!caller) return Response.json({ code: 'unauthenticated' }, { status: 401 })
  try {
    const body = request.method === 'GET' ? {} : await jsonOf(request)
    return Response.json((await work({ caller, body, key: request.headers.get('idempotency-key') ?? undefined })) ?? null)
  } catch (error) {
    if (error instanceof AppError) return Response.json(toProblem(error), { status: error.status })
    const number = randomUUID().slice(0, 8).toUpperCase()
    console.error(`fault ${number}`, error)
    return Response.json({ code: 'fault', detail: `没有保存成功。仍不行时，把编号 ${number} 告诉县管理员。` }, { status: 500 })
  }
}

async function jsonOf(request: Request): Promise<Raw> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw new AppError(415, 'unsupported-media-type', '请求须为 JSON。')
  const text = await request.text()
  if (text.length > MOST) throw new AppError(413, 'too-large', '内容过大。')
  try {
    const body: unknown = JSON.parse(text)
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body as Raw
  } catch {
    // said below
  }
  throw new AppError(400, 'bad-request', '请求不是 JSON。')
}
