import { describe, expect, it } from 'vitest'
import { formOf, formsOf, formsOfKind } from '@/domain/form/forms-of-policy'
import { formNumbers } from '@/domain/form/numbers'
import { forms } from '@/domain/form/registry'
import { caseKinds } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { policies, type PolicyId } from '@/domain/policy/variants'

const resolved = (id: PolicyId, inherits: PolicyId | null = null) => pinnedPolicy({ id, version: 1, inherits })!
const named = (id: PolicyId, inherits: PolicyId | null = null) => [...new Set(formsOf(resolved(id, inherits)).map(({ form }) => form))]

describe('the forms of domain.md §4', () => {
  it('are all there, in their order, each named by a policy', () => {
    expect(forms.map(({ number }) => number)).toEqual([...formNumbers])
    expect(formNumbers.filter((number) => !policies.some((policy) => policy.forms.some(({ form }) => form === number)))).toEqual([])
  })

  it('say how much of them a source fixes', () => {
    const of = (fixed: string) => forms.filter((form) => form.fixed === fixed).map(({ number }) => number)
    expect(of('columns')).toEqual(['F-001', 'F-016'])
    expect(of('name')).toEqual(['F-005', 'F-011', 'F-014', 'F-025', 'F-028', 'F-029'])
  })

  it('a step that wants a form is of a policy that names it', () => {
    for (const policy of policies)
      for (const kind of caseKinds)
        for (const { forms: wanted, title } of policy.procedures[kind]?.steps ?? [])
          for (const name of wanted) expect(policy.forms.map((form) => form.name), `${policy.id} ${title}`).toContain(name)
  })
})

describe('the forms under a policy', () => {
  it('are its own', () => {
    expect(named('hunan-county-6500')).toEqual(['F-006', 'F-007', 'F-008', 'F-009', 'F-010', 'F-017', 'F-018', 'F-020', 'F-021'])
    expect(formOf(resolved('henan-2022'), 'F-002')).toEqual({ name: '防止返贫动态监测排查表', clause: '二（一）2（2）、3（1）' })
    expect(formOf(resolved('henan-2022'), 'F-008')).toBeNull()
  })

  it('and with a procedure that is taken over the forms of that procedure, no other (K-08)', () => {
    const both = named('anhui-huaishuwan-2023', 'henan-2022')
    expect(both).toEqual(expect.arrayContaining(['F-016', 'F-025', 'F-002', 'F-003', 'F-004', 'F-019']))
    expect(both).not.toContain('F-001') // a form of the campaign of the other text
    expect(formOf(resolved('anhui-huaishuwan-2023', 'henan-2022'), 'F-022')).toEqual({ name: '风险消除回退书面申请', clause: '四（四）' }) // its own chain
  })

  it('a procedure wants each of its forms once', () => expect(formsOfKind(resolved('hunan-county-6500'), 'elimination').map(({ form }) => form)).toEqual(['F-009', 'F-010', 'F-018', 'F-020', 'F-021']))
})
