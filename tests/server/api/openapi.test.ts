import { expect, it } from 'vitest'
import { allForms } from '@/domain/case/forms'
import { endpoints } from '@/server/api/endpoints'
import { openApi } from '@/server/api/openapi'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}

const api = openApi()
const paths = api.paths as unknown as Record<string, Record<string, Operation>>
const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })))

/** Every `$ref` of a value. */
function* refsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) if (key === '$ref') yield inner as string
    else yield* refsIn(inner)
}

it('openapi.json is a whole document of OpenAPI 3.1', () => {
  expect(api.openapi).toMatch(/^3\.1\./)
  expect(api.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
  for (const { path, method, operation } of operations) {
    const at = `${method} ${path}`
    expect(path, at).toMatch(/^\//)
    expect(['get', 'post', 'put', 'patch', 'delete'], at).toContain(method)
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1])
    const parameters = operation.parameters ?? []
    expect(parameters.filter((p) => p.in === 'path').map((p) => p.name), at).toEqual(named)
    expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size, at).toBe(parameters.length)
    expect(parameters.every((p) => p.in !== 'path' || p.required === true), at).toBe(true)
    expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status)), at).toBe(true)
    for (const response of Object.values(operation.responses)) expect(response.description, at).not.toBe('')
  }
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
  const names = Object.keys(api.components.schemas)
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/)
  for (const ref of refsIn(api)) expect(names).toContain(ref.replace('#/components/schemas/', ''))
  expect(JSON.parse(JSON.stringify(api))).toEqual(api) // nothing that JSON cannot say
})

it('it describes all of the contract that is served, with the status of each success', () => {
  for (const { method, path, status = 200, input } of endpoints) {
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(operation?.responses, `${method} ${path}`).toHaveProperty(String(status))
    if (input && method !== 'GET') expect(operation, `${method} ${path}`).toHaveProperty('requestBody.content.application/json.schema')
  }
  for (const path of ['/tokens', '/openapi.json', '/test/clock']) expect(paths).toHaveProperty([path])
  expect(paths['/households']!.post!.responses).toHaveProperty('201')
  expect(paths['/cases']!.get!.parameters!.map((p) => p.name)).toEqual(expect.arrayContaining(['kind', 'step', 'region', 'status', 'overdue', 'assignedToMe', 'sort', 'q', 'limit', 'cursor']))
})

it('it describes the data of every act of every kind of step, and of those that any step knows', () => {
  const schemas = api.components.schemas as Record<string, { required?: string[]; properties?: Record<string, unknown> }>
  for (const { step, action } of allForms('identification')) expect(schemas).toHaveProperty([['Case', ...(step ? [step] : []), action].join('.')])
  expect(schemas['Case.countyApproval.submit']).toMatchObject({ required: ['decision', 'opinion'], additionalProperties: false })
  expect(schemas['Case.householdVerification.submit']!.properties).not.toHaveProperty('stableSince')
  expect(schemas['Case.householdVerification.submit.elimination']!.required).toContain('stableSince')
  const body = paths['/cases/{id}/actions']!.post!.requestBody!.content['application/json']!.schema as { anyOf: { title: string }[] }
  expect(body.anyOf.map(({ title }) => title)).toEqual(Object.keys(schemas).filter((name) => name.startsWith('Case.')))
})
