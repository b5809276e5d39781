import type { z } from 'zod'
import type { Caller } from '@/server/kernel/actor'
import type { Action, Params, Raw } from '@/server/kernel/action'
import type { Query } from '@/server/kernel/query'

/** A request after its checks of form: who, which values in the URL, which body. */
export interface ApiRequest {
  caller: Caller & { tokenId: string }
  params: Params
  query: Record<string, string>
  body: Raw
  key?: string
}

export interface ApiResponse {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** A file instead of JSON, sent as it comes. */
  file?: { name: string; mime: string; bytes: ReadableStream<Uint8Array> }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One line of the contract: a second door to the use cases that the pages call. */
export interface Endpoint {
  method: Method
  /** `/households/:id` */
  path: string
  summary: string
  input?: z.ZodType
  /** The body is a form with a file; it arrives in `body` as text fields and an UploadedFile. */
  multipart?: true
  /** Of the success; 200 where nothing is said. */
  status?: number
  /** Media type of the success where it is no JSON. */
  produces?: string
  handle(request: ApiRequest): Promise<ApiResponse>
}

/** A write: the body goes to the action as it is. `input` describes a body whose schema depends on the day or the row. */
export function write(method: Method, path: string, summary: string, action: Action, input?: z.ZodType): Endpoint {
  const { body } = action.spec
  const described = input ?? (typeof body === 'function' ? undefined : body)
  return {
    method, path, summary,
    ...(described && { input: described }),
    ...(action.spec.status && { status: action.spec.status }),
    async handle({ caller, params, body, key }) {
      const answer = await action(caller, { params, body, key })
      return { status: answer.status, body: answer.result, ...(answer.replayed && { headers: { 'Idempotency-Replayed': 'true' } }) }
    },
  }
}

/** A read: values of the path and of the query string together are its input. */
export function read(path: string, summary: string, query: Query): Endpoint {
  return {
    method: 'GET', path, summary, input: query.spec.input,
    handle: async ({ caller, params, query: values }) => ({ status: 200, body: await query(caller, { ...values, ...params }) }),
  }
}
