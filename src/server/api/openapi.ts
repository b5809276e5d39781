import { z } from 'zod'
import { TokenRequest } from '@/server/auth/tokens'
import { actionBody, caseForms } from './case-forms'
import type { Endpoint } from './endpoint'
import { endpoints } from './endpoints'
import { schemaOf, type Schema } from './json-schema'
import { ClockRequest } from './test-clock'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const body = (schema: unknown) => ({ required: true, ...json(schema) })
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } })

const PROBLEMS: Record<number, string> = {
  400: '内容不是合法的 JSON', 401: '没有有效的令牌', 403: '身份不办理这一事项', 404: '没有找到，或者不在工作范围内', 409: '版本已变，或者与现状冲突',
  413: '内容超过 1 MiB', 415: '内容类型不是 JSON', 422: '内容有误，或者违反规定', 429: '请求过多，见 Retry-After',
}
const problems = (...statuses: number[]) => Object.fromEntries(statuses.map((status) => [status, problem(PROBLEMS[status]!)]))

/** OpenAPI 3.1 of the whole contract, from the same table and the same zod schemas that serve it. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {
    '/tokens': { post: { operationId: 'postTokens', summary: '登录取令牌', requestBody: body(schemaOf(TokenRequest)), responses: { 201: { description: '令牌', ...json(ref('Token')) }, ...problems(400, 401, 413, 415, 422, 429) } } },
    '/openapi.json': { get: { operationId: 'getOpenapi', summary: '本说明', responses: { 200: { description: '本说明', ...json({ type: 'object' }) } } } },
    '/test/clock': { put: { operationId: 'putTestClock', summary: '测试时钟（仅演示库）', requestBody: body(schemaOf(ClockRequest)), responses: { 200: { description: '时间', ...json(schemaOf(ClockRequest)) }, ...problems(400, 404, 413, 415, 422) } } },
  }
  for (const endpoint of endpoints) (paths[urlOf(endpoint)] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint)
  return {
    openapi: '3.1.0',
    info: { title: '守望 防止返贫监测帮扶', version: '1' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas: { ...shared, ...caseForms() } },
  }
}

const urlOf = ({ path }: Endpoint): string => path.replace(/:(\w+)/g, '{$1}')

function operationOf(endpoint: Endpoint) {
  const { method, path, summary, input, status = 200, produces } = endpoint
  const inPath = [...path.matchAll(/:(\w+)/g)].map((m) => m[1]!)
  const schema = path === '/cases/:id/actions' ? actionBody : input && without(schemaOf(input), inPath)
  const writes = method !== 'GET' && method !== 'DELETE'
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    security: [{ token: [] }],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...(method === 'GET' ? Object.entries(schema?.properties ?? {}).map(([name, of]) => ({ name, in: 'query', required: schema?.required?.includes(name) ?? false, schema: of })) : []),
      ...(method === 'POST' ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 500 } }] : []),
    ],
    ...(schema && writes && { requestBody: body(schema) }),
    responses: {
      [status]: status === 204 ? { description: '已办理' } : { description: '结果', ...(produces ? { content: { [produces]: { schema: { type: 'string', format: 'binary' } } } } : json(isList(endpoint) ? ref('List') : ref('Resource'))) },
      ...problems(401, 403, 404, 422, ...(writes ? [400, 409, 413, 415] : [])),
    },
  }
}

/** A list is what is paged. */
const isList = ({ method, input }: Endpoint): boolean => method === 'GET' && input instanceof z.ZodObject && 'cursor' in input.shape

/** Values of the path are described there. */
function without(schema: Schema, names: readonly string[]): Schema {
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)))
  return { ...schema, ...(schema.properties && { properties }), ...(schema.required && { required: schema.required.filter((name) => !names.includes(name)) }) }
}

const text = { type: 'string' }
const instant = { type: 'string', format: 'date-time' }
const shared = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      type: text, title: text, status: { type: 'integer' }, detail: text, code: text, current: { type: 'integer' },
      errors: { type: 'array', items: { type: 'object', required: ['path', 'message'], properties: { path: text, rule: text, message: text, clause: text, fix: text } } },
    },
  },
  List: {
    type: 'object',
    required: ['items', 'nextCursor', 'total'],
    properties: { items: { type: 'array', items: { type: 'object' } }, nextCursor: { type: ['string', 'null'] }, total: { type: 'integer', minimum: 0 } },
  },
  Resource: { type: 'object', properties: { id: text, version: { type: 'integer' }, warnings: { type: 'array', items: { type: 'object' } } } },
  Token: {
    type: 'object',
    required: ['token', 'expiresAt', 'user'],
    properties: {
      token: text, expiresAt: instant,
      user: { type: 'object', required: ['id', 'name', 'roles'], properties: { id: text, name: text, roles: { type: 'array', items: { type: 'object', properties: { role: text, region: text } } } } },
    },
  },
}
