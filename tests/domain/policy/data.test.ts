import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moduleOf } from '@/domain/case/steps'
import { caseKinds } from '@/domain/glossary'
import { definePolicy, type PolicyInput } from '@/domain/policy/schema'
import { policies } from '@/domain/policy/variants'
import { policyView } from '@/domain/policy/view'

const domain = new URL('../../../src/domain', import.meta.url).pathname
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))

describe.each(policies)('$id is complete as data', (policy) => {
  it('names a clause for every number and list item', () => {
    const clauses: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) return value.forEach((item, i) => walk(item, `${path}.${i}`))
      if (typeof value !== 'object' || value === null) return
      const fields = Object.entries(value)
      if (fields.some(([, field]) => typeof field === 'number') && path !== '') clauses.push(`${path}: ${(value as { clause?: string }).clause ?? 'none'}`)
      for (const [name, field] of fields) walk(field, `${path}.${name}`)
    }
    walk(policy, '')
    expect(clauses.length).toBeGreaterThan(4)
    expect(clauses.filter((line) => line.endsWith('none'))).toEqual([])
  })
  it('is frozen throughout', () => {
    expect(Object.isFrozen(policy.keyGroups[0])).toBe(true)
    for (const procedure of Object.values(policy.procedures)) if (procedure) expect(Object.isFrozen(procedure.steps[0]!.rules)).toBe(true)
    expect(() => Object.assign(policy.threshold, { amount: 1 })).toThrow(TypeError)
  })
  it('lists only kinds of step that are written', () => {
    for (const kind of caseKinds) for (const step of policy.procedures[kind]?.steps ?? []) expect(moduleOf(step.kind).kind).toBe(step.kind)
  })
  it('shows its steps and rules to the API', () => {
    const view = policyView(policy)
    for (const notice of Object.values(view.procedures).flatMap((steps) => steps ?? []).filter(({ kind }) => kind === 'publicNotice')) expect(notice.minDays).toBeGreaterThan(0)
    for (const rule of view.rules) expect(rule).toEqual({ rule: expect.stringMatching(/^[RDWK]-\d/), title: expect.any(String), severity: expect.stringMatching(/^(block|soft|warn)$/), parameters: expect.any(Object), clause: expect.any(String) })
  })
})

it('a rule that a policy may list is checked somewhere', () => {
  const [list = ''] = /const parameters = \{[\s\S]+?\n\} as const/.exec(readFileSync(join(domain, 'policy/rules.ts'), 'utf8')) ?? []
  const listed = [...list.matchAll(/'([RWK]-\d+)'/g)].map(([, id]) => id!)
  const code = sources(domain).filter((file) => !file.includes('/policy/')).map((file) => readFileSync(file, 'utf8')).join('\n')
  expect(listed.length).toBeGreaterThan(30)
  expect(listed.filter((id) => !code.includes(`'${id}'`))).toEqual([])
})

describe('a wrong file cannot be carried by a build', () => {
  const input = structuredClone(policies.find(({ procedures }) => procedures.identification?.steps.some(({ kind }) => kind === 'publicNotice'))!) as PolicyInput
  const steps = input.procedures.identification!.steps
  const broken = (change: object): PolicyInput => ({ ...input, procedures: { ...input.procedures, identification: { ...input.procedures.identification!, ...change } } })
  it.each([
    ['a step twice', broken({ steps: [...steps.slice(0, -1), steps[0], steps.at(-1)] })],
    ['no system entry at the end', broken({ steps: steps.slice(0, -1) })],
    ['a notice without days', broken({ steps: steps.map((step) => ({ ...step, rules: {} })) })],
    ['a clock until a step that is not there', broken({ clocks: [{ rule: 'D-002', title: 'x', days: 3, soft: true, from: 'clue', until: 'nowhere', dayKind: 'calendar', clause: 'x' }] })],
    ['a rule nobody knows', { ...input, rules: { 'R-999': { severity: 'block', clause: 'x' } } as never }],
    ['a rule without its number', { ...input, rules: { 'R-104': { severity: 'soft', clause: 'x' } } as never }],
    ['a list item without clause', { ...input, categories: [{ category: 'marginal' } as never] }],
  ] as [string, PolicyInput][])('%s', (_, policy) => {
    expect(() => definePolicy(policy)).toThrow()
  })
})
