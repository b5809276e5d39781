import { z } from 'zod'
import { endpoints } from './endpoints'
import { TokenRequest } from '@/server/auth/tokens'

const problemResponse = { description: '不能办理（RFC 9457）', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })

/** JSON Schema of what a caller sends; parts that only code can check are left open. */
const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

/** OpenAPI 3.1 of the whole contract, from the same table and the same zod schemas that serve it. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {
    '/tokens': { post: { summary: '登录取令牌', requestBody: json(schemaOf(TokenRequest)), responses: { 201: { description: '令牌' }, 401: problemResponse } } },
  }
  for (const { method, path, summary, input } of endpoints) {
    const names = [...path.matchAll(/:(\w+)/g)].map((m) => m[1]!)
    const url = path.replace(/:(\w+)/g, '{$1}')
    const schema = input && schemaOf(input)
    const properties = Object.keys((schema as { properties?: object } | undefined)?.properties ?? {})
    ;(paths[url] ??= {})[method.toLowerCase()] = {
      summary,
      security: [{ token: [] }],
      parameters: [
        ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        ...(method === 'GET' ? properties.filter((name) => !names.includes(name)).map((name) => ({ name, in: 'query', schema: { type: 'string' } })) : []),
        ...(method === 'POST' ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }] : []),
      ],
      ...(schema && method !== 'GET' && { requestBody: json(schema) }),
      responses: { [method === 'DELETE' ? 204 : 200]: { description: '结果' }, 401: problemResponse, 404: problemResponse, 422: problemResponse },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '守望 防止返贫监测帮扶', version: '1' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'code'],
          properties: {
            type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, code: { type: 'string' },
            errors: { type: 'array', items: { type: 'object', required: ['path', 'message'], properties: { path: { type: 'string' }, rule: { type: 'string' }, message: { type: 'string' }, clause: { type: 'string' } } } },
          },
        },
      },
    },
  }
}
