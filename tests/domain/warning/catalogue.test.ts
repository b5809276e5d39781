import { describe, expect, it } from 'vitest'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { policies } from '@/domain/policy/variants'
import { computedCodes, findWarningKind } from '@/domain/warning/catalogue'
import { warningTitles } from '@/domain/warning/codes'
import { knownWarnings } from '@/domain/warning/known'

/** Codes whose test is ours because the text names only the problem (domain.md §10). */
const PROMPTS = ['W-003', 'W-004', 'W-005', 'W-012', 'W-014', 'W-015', 'W-016', 'W-017', 'W-020', 'W-021', 'W-022', 'W-023', 'W-024', 'W-026', 'W-027', 'W-031', 'W-033', 'W-036', 'W-042', 'W-043']

describe('the catalogue of warnings', () => {
  it('calls a prompt what the text gives no test for', () => {
    expect(computedCodes.filter((code) => findWarningKind(code)!.nature === 'prompt')).toEqual(PROMPTS)
  })

  it.each(computedCodes)('%s says how it is settled, in a whole sentence', (code) => {
    const { settle, subjects } = findWarningKind(code)!
    expect(settle).toMatch(/[^。]+。$/)
    expect(subjects.length).toBeGreaterThan(0)
    expect(warningTitles[code]).not.toBe('')
  })

  it('words a prompt as one: 请核实, never a verdict', () => {
    const said = [
      findWarningKind('W-016')!.say({ surveyedOn: '2026-05-10', belowLine: true, unmet: false, flagged: true }, '2026-05-18'),
      findWarningKind('W-017')!.say({ on: '2026-05-10', withdrawn: false }, '2026-05-18'),
      findWarningKind('W-005')!.say({ eliminated: true, kinds: ['industry'] }, '2026-05-18'),
      findWarningKind('W-042')!.say({ households: 12, limit: 10, last: '2026-05-10' }, '2026-05-18'),
      findWarningKind('W-043')!.say({ since: '2026-01-10' }, '2026-05-18'),
    ]
    expect(said[0]).toBe('5月10日筛查：收入未超过监测范围、属于重点群体，还没有核查结果。请核实是否应纳未纳。')
    for (const sentence of said) expect(sentence).toMatch(/请核实[^。]*。$/)
  })

  it('refuses a fact of another shape', () => {
    expect(() => findWarningKind('W-011')!.say({ category: 'magic', instrument: '', plannedOn: '2026-05-10' }, '2026-05-18')).toThrow('category')
  })
})

describe('what a policy knows', () => {
  it.each(policies)('$id: its own list, as far as it is computed, each once with its clause', (policy) => {
    const known = knownWarnings(pinnedPolicy({ id: policy.id, version: policy.version, inherits: null })!)
    expect(known).toEqual(policy.warnings.filter(({ code }) => findWarningKind(code)))
    expect(new Set(known.map(({ code }) => code)).size).toBe(known.length)
  })

  it('takes what belongs to a procedure along with an inherited one, and nothing else', () => {
    const alone = pinnedPolicy({ id: 'guizhou-6320-2021', version: 1, inherits: null })!
    const with2022 = pinnedPolicy({ id: 'guizhou-6320-2021', version: 1, inherits: 'henan-2022' })!
    const added = knownWarnings(with2022).filter(({ code }) => !knownWarnings(alone).some((own) => own.code === code))
    expect(added.map(({ code }) => code)).toEqual(expect.arrayContaining(['W-006', 'W-008', 'W-044']))
    expect(added.map(({ code }) => code)).not.toContain('W-009')
  })
})
