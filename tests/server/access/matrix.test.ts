/// <reference types="vite/client" />
import { beforeAll, describe, expect, it } from 'vitest'
import { ACTION_WORDS } from '@/app/(staff)/admin/audit/action-words'
import { roles, type Role } from '@/domain/glossary'
import type { Action } from '@/server/kernel/action'
import { AppError } from '@/server/kernel/errors'
import type { Query } from '@/server/kernel/query'
import { registered } from '@/server/kernel/registry'
import { expected } from './expected'
import { aWorld, callerOf, sees, type Subject } from './world'

// Importing every module of the server registers every use case there is.
const modules = import.meta.glob<Record<string, unknown>>(['/src/server/**/*.ts', '!/src/server/generated/**'], { eager: true })
const useCases = new Map(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((value): value is Action | Query => typeof value === 'function' && 'spec' in value)
    .map((useCase) => [(useCase.spec as { name: string }).name, useCase]),
)

let subjects: Subject[]
beforeAll(async () => void (subjects = await aWorld()))

/** What came of a call: allowed means past the doors, whatever is then said of the body. */
async function outcome(name: string, kind: 'action' | 'query', role: Role, subject: Subject): Promise<{ word: string; answer?: unknown }> {
  const { params, body, input } = expected[name]!.call(subject)
  try {
    const useCase = useCases.get(name)!
    return { word: 'allowed', answer: kind === 'action' ? await (useCase as Action)(callerOf(role), { params, body }) : await (useCase as Query)(callerOf(role), input) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { word: error.status === 404 || error.status === 403 ? String(error.status) : 'allowed' }
  }
}

/** A write looks for its row before it asks for the role; a read asks for the role before it looks. */
function shouldBe(name: string, kind: 'action' | 'query', role: Role, subject: Subject): string {
  const may = expected[name]!.roles.includes(role)
  const seen = expected[name]!.sees(role, subject)
  if (may && seen) return 'allowed'
  if (kind === 'action') return seen ? '403' : '404'
  return may ? '404' : '403'
}

describe('access', () => {
  it('is laid down for every use case, and for nothing that does not exist', () => {
    expect(registered().map(({ name }) => name)).toEqual(Object.keys(expected).sort())
    expect([...useCases.keys()].sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(Object.keys(expected).sort())('%s', async (name) => {
    const entry = registered().find((one) => one.name === name)!
    const is: Record<string, string> = {}
    const should: Record<string, string> = {}
    const one = async (role: Role, subject: Subject) => {
      const at = `${role} · ${subject.place}`
      const { word, answer } = await outcome(name, entry.kind, role, subject)
      is[at] = word
      should[at] = shouldBe(name, entry.kind, role, subject)
      if (entry.kind === 'action') return
      const told = JSON.stringify(answer ?? null)
      for (const hidden of subjects) if (!sees(role, hidden)) expect(told, `${name} tells ${at} of ${hidden.place}`).not.toContain(hidden.householdId)
    }
    for (const role of roles) await Promise.all(subjects.map((subject) => one(role, subject)))
    expect(is).toEqual(should)
  })
})

it('every act of the audit list has its name in words', () => {
  const acts = [...useCases].filter(([, { spec }]) => 'detail' in spec && (spec as { audited?: boolean }).audited !== false).map(([name]) => name)
  expect(acts.filter((name) => !ACTION_WORDS[name])).toEqual([])
})

it('R-153: figures are only read; they are counted from the records', () => {
  const kinds = registered().filter(({ name }) => name.startsWith('statistics.')).map(({ kind }) => kind)
  expect(kinds.length).toBeGreaterThan(1)
  expect(new Set(kinds)).toEqual(new Set(['query']))
})
