// The built application, a seeded database of its own, a free port and a real browser.
import fs from 'node:fs'
import { randomBytes } from 'node:crypto'
import { buildWhenStale } from '../build.mjs'
import { findChromium, findChromium109 } from '../chromium.mjs'
import { inData } from '../paths.mjs'
import { freePort } from '../ports.mjs'
import { run } from '../run.mjs'
import { serve } from '../serve.mjs'
import { DEFAULT_PASSWORD } from '../settings.mjs'
import { vitest } from './vitest.mjs'

/**
 * { passed, failed } of a Playwright report. No retries are configured: what passes at the second try is broken.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** Builds, checks what is shipped, seeds, serves, drives. `part` reports the steps before the journeys. */
export async function endToEnd({ node, filters }, part) {
  const secret = randomBytes(32).toString('hex')
  const port = await freePort()
  const env = {
    PORT: String(port),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: secret,
    SHOUWANG_TEST_CLOCK: '1',
    DEMO_PASSWORD: DEFAULT_PASSWORD,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const built = await part('build', async () => {
    await buildWhenStale(node)
    return { passed: 1, failed: 0 }
  })
  if (!built) return { passed: 0, failed: 1 }
  if (filters.length === 0) await part('shipped', () => vitest({ node, filters: [] }, ['shipped']))
  const [browser, browser109] = [await findChromium(), await findChromium109()]
  const { seededDatabase } = await import('./seeded-database.mjs') // needs what npm ci installs
  const database = await seededDatabase(node, env)
  try {
    const server = await serve(node, { port, env: { ...env, ...database.env }, name: `test-server-${process.pid}`, output: openLog('test-server') })
    try {
      return await playwright({ node, filters, browser, browser109, env: { ...env, ...database.env } })
    } finally {
      await server.stop()
    }
  } finally {
    await database.end()
  }
}

const openLog = (name) => fs.openSync(inData('logs', `${name}.log`), 'w')

async function playwright({ node, filters, browser, browser109, env }) {
  const reportFile = inData('logs', `playwright-${process.pid}.json`)
  await run('test-playwright', node, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/config/playwright.config.ts', '--reporter=list,json', ...filters], {
    show: true,
    env: { ...env, CI: '1', NO_COLOR: '1', E2E_BROWSER: JSON.stringify(browser), ...(browser109 && { E2E_BROWSER_109: JSON.stringify(browser109) }), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  })
  if (!fs.existsSync(reportFile)) throw new Error('Playwright left no report')
  const report = JSON.parse(fs.readFileSync(reportFile, 'utf8'))
  fs.rmSync(reportFile)
  return { name: 'e2e', ...countPlaywright(report) }
}
