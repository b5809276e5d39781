// Vitest, its projects counted one by one from the JSON report.
import fs from 'node:fs'
import { inData, inRoot } from '../paths.mjs'
import { run } from '../run.mjs'

/** Projects of tests/config/vitest.config.ts that need no build. */
export const PROJECTS = ['architecture', 'domain', 'ui', 'server']

/** { passed, failed } of a vitest report for the files under one folder of tests/. Skipped tests check nothing: they fail. */
export function countVitest(report, folder) {
  const count = { passed: 0, failed: 0 }
  for (const file of report.testResults) {
    if (!file.name.replaceAll('\\', '/').includes(`/tests/${folder}/`)) continue
    for (const { status } of file.assertionResults) count[status === 'passed' ? 'passed' : 'failed'] += 1
    const fellOver = file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed')
    if (fellOver) count.failed += 1
  }
  return count
}

/** Runs the projects together; one result for each. */
export async function vitest({ node, filters }, projects) {
  const reportFile = inData('logs', `vitest-${process.pid}.json`)
  const { status } = await run(
    'test-vitest',
    node,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/config/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`],
      ...projects.flatMap((project) => ['--project', project]),
      ...filters,
    ],
    { show: true, cwd: inRoot(), env: { CI: '1', NO_COLOR: '1' } },
  )
  if (!fs.existsSync(reportFile)) throw new Error('vitest left no report')
  const report = JSON.parse(fs.readFileSync(reportFile, 'utf8'))
  fs.rmSync(reportFile)
  const results = projects.map((name) => ({ name, ...countVitest(report, name) })).filter(({ passed, failed }) => filters.length === 0 || passed + failed > 0)
  // Something outside of any test (a global set-up, an unhandled rejection) makes vitest fail with all tests green.
  if (status !== 0 && results.every(({ failed }) => failed === 0)) results.push({ name: 'vitest', passed: 0, failed: 1 })
  return results
}
