import { expect, it } from 'vitest'
import { countPlaywright } from '../../../src/cli/testing/end-to-end.mjs'
import { sum } from '../../../src/cli/testing/suite.mjs'
import { countVitest } from '../../../src/cli/testing/vitest.mjs'

const passed = { status: 'passed' }

it('adds up, and counts a part that ran nothing as failed', () => {
  expect(sum([{ passed: 3, failed: 0 }, { passed: 1, failed: 2 }])).toEqual({ passed: 4, failed: 2 })
  expect(sum([{ passed: 3, failed: 0 }, { passed: 0, failed: 0 }])).toEqual({ passed: 3, failed: 1 })
})

it('counts tests by folder; a skipped test and a file that fell over are failures', () => {
  const report = {
    testResults: [
      { name: '/x/tests/domain/a.test.ts', status: 'passed', assertionResults: [passed, passed] },
      { name: '/x/tests/domain/b.test.ts', status: 'failed', assertionResults: [passed, { status: 'failed' }, { status: 'pending' }] },
      { name: '/x/tests/domain/c.test.ts', status: 'failed', assertionResults: [] },
      { name: '/x/tests/server/d.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] },
    ],
  }
  expect(countVitest(report, 'domain')).toEqual({ passed: 3, failed: 3 })
})

it('counts journeys; one that passed at the second try, was skipped or fell over did not pass', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] })).toEqual({ passed: 5, failed: 4 })
})
