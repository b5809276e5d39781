import 'server-only'
import { randomUUID } from 'node:crypto'
import { multipartBody, TABLE } from '@/server/attachment/uploaded-file'
import { callerOfToken, issueToken } from '@/server/auth/tokens'
import { storable } from '@/domain/storable'
import type { Raw } from '@/server/kernel/action'
import { env } from '@/server/kernel/env'
import { AppError, notFound, toProblem, unauthenticated } from '@/server/kernel/errors'
import type { Endpoint } from './endpoint'
import { endpoints } from './endpoints'
import { openApi } from './openapi'
import { setTestClock } from './test-clock'

const BODY_LIMIT = 1_048_576

/** Every request under /api/v1: form, caller, endpoint, problem+json. */
export async function dispatch(request: Request, segments: string[]): Promise<Response> {
  try {
    const path = `/${segments.join('/')}`
    return (await open(request, path)) ?? (await guarded(request, path))
  } catch (error) {
    return problem(error)
  }
}

/** The three paths that need no token. */
async function open(request: Request, path: string): Promise<Response | null> {
  if (path === '/openapi.json' && request.method === 'GET') return Response.json(openApi())
  if (path === '/tokens' && request.method === 'POST') return Response.json(await issueToken(await bodyOf(request), addressOf(request)), { status: 201 })
  if (path === '/test/clock' && env().SHOUWANG_TEST_CLOCK === '1' && request.method === 'PUT') return Response.json(await setTestClock(await bodyOf(request)))
  if (path === '/test/clock') throw notFound()
  return null
}

async function guarded(request: Request, path: string): Promise<Response> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const caller = token ? await callerOfToken(token) : null
  if (!caller) throw unauthenticated()
  const matches = endpoints.map((endpoint) => ({ endpoint, params: match(endpoint, path) })).filter((m) => m.params !== null)
  if (matches.length === 0) throw notFound()
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const found = matches.find((m) => m.endpoint.method === method)
  if (!found) throw new AppError(405, 'method-not-allowed', '这个地址不支持该方法。', [], { allow: matches.map((m) => m.endpoint.method) })
  const body = method === 'GET' || method === 'DELETE' ? {} : await (found.endpoint.multipart ? multipartBody(request, TABLE) : bodyOf(request))
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const key = request.headers.get('idempotency-key') ?? undefined
  const answer = await found.endpoint.handle({ caller, params: found.params!, query, body, key })
  if (answer.status === 204) return new Response(null, { status: 204 })
  if (answer.file) {
    const { name, mime, bytes } = answer.file
    return new Response(bytes, { status: answer.status, headers: { 'Cache-Control': 'no-store', 'Content-Type': mime, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, ...answer.headers } })
  }
  return Response.json(answer.body, { status: answer.status, headers: { 'Cache-Control': 'no-store', ...answer.headers } })
}

/** Values of the path, or null where it is another path. */
function match(endpoint: Endpoint, path: string): Record<string, string> | null {
  const want = endpoint.path.split('/')
  const have = path.split('/')
  if (want.length !== have.length) return null
  const params: Record<string, string> = {}
  for (const [i, part] of want.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = storable(decoded(have[i]!)).clean
    else if (part !== have[i]) return null
  }
  return params
}

/** A segment as text, whether or not the router has decoded it; what is no encoding stands for itself and is not found. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The JSON object of the body. 413 above 1 MiB (counted while reading), 415 for another type, 400 for no JSON object. */
async function bodyOf(request: Request): Promise<Raw> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge()
  const text = await textOf(request)
  if (text.trim() === '') return {}
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) throw new AppError(415, 'unsupported-media-type', '内容类型应为 application/json。')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError(400, 'not-json', '内容不是合法的 JSON。')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new AppError(400, 'not-json', '内容应为 JSON 对象。')
  return value as Raw
}

const tooLarge = () => new AppError(413, 'too-large', '内容超过 1 MiB。')

async function textOf(request: Request): Promise<string> {
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > BODY_LIMIT) {
      void reader.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new AppError(400, 'not-json', '内容须为 UTF-8 编码的 JSON。')
  }
}

const addressOf = (request: Request): string => request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'local'

function problem(error: unknown): Response {
  if (!(error instanceof AppError)) {
    const number = randomUUID().slice(0, 8).toUpperCase()
    console.error(`fault ${number}`, error)
    error = new AppError(500, 'fault', `系统错误，编号 ${number}。`)
  }
  const known = error as AppError
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }
  if (known.status === 429) headers['Retry-After'] = String(known.extra.retryAfter ?? 60)
  if (known.status === 405) headers.Allow = String(known.extra.allow)
  if (known.status === 401) headers['WWW-Authenticate'] = 'Bearer'
  return new Response(JSON.stringify(toProblem(known)), { status: known.status, headers })
}
