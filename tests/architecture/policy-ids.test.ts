import { expect, it } from 'vitest'
import { policyIds } from '@/domain/policy/variants'
import { scanPolicyIds } from './policy-ids'
import { show, sourcesUnder } from './source'

const scan = (text: string, path = 'src/server/case/a.ts') => show(scanPolicyIds([{ path, text }], policyIds))

it('the glossary lists nine policies', () => {
  expect(policyIds).toHaveLength(9)
})

it('no policy is named outside its own file', () => {
  expect(show(scanPolicyIds(sourcesUnder(['src']), policyIds))).toEqual([])
})

it.each([
  [`if (policyId === 'henan-2022') f()`, 2],
  ['const a = { "town-6000": 1 }', 1],
  [`const later = policy.id !== 'of-2030'`, 1],
  ['switch (state.policyId) { default: }', 1],
  ['const a = `see hunan-county-6500 ${b}`', 1],
])('sees %s', (text, findings) => {
  expect(scan(text)).toHaveLength(findings)
})

it('lets the file of a policy and the comparison of two ids pass', () => {
  expect(scan(`export const p = definePolicy({ id: 'henan-2022' })`, 'src/domain/policy/variants/henan-2022.ts')).toEqual([])
  expect(scan('const same = a.policyId === b.policyId')).toEqual([])
})
