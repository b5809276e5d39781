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

/** Counties that are travelled at a time: a journey waits for its browser and its server in turn, so two of them fill two cores. */
const COUNTIES = 2

/** Builds, checks what is shipped, seeds, serves, drives. `part` reports the steps before the journeys. */
export async function endToEnd({ node, filters }, part) {
  const built = await part('build', async () => {
    await buildWhenStale(node)
    return { passed: 1, failed: 0 }
  })
  if (!built) return { passed: 0, failed: 1 }
  if (filters.length === 0) await part('shipped', () => vitest({ node, filters: [] }, ['shipped']))
  const [browser, browser109] = [await findChromium(), await findChromium109()]
  const counties = []
  try {
    for (let slot = 0; slot < COUNTIES; slot += 1) counties.push(await county(node, slot))
    return await playwright({ node, filters, browser, browser109, addresses: counties.map(({ address }) => address) })
  } finally {
    await Promise.all(counties.map((each) => each.end()))
  }
}

/** A county of its own: seeded database, test clock and server; { address, end() }. */
async function county(node, slot) {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const env = {
    PORT: String(port),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    SHOUWANG_TEST_CLOCK: '1',
    DEMO_PASSWORD: DEFAULT_PASSWORD,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const { seededDatabase } = await import('./seeded-database.mjs') // needs what npm ci installs
  const database = await seededDatabase(node, env)
  try {
    const server = await serve(node, { port, env: { ...env, ...database.env }, name: `test-server-${process.pid}-${slot}`, output: openLog(`test-server-${slot}`) })
    return {
      address,
      async end() {
        await server.stop()
        await database.end()
      },
    }
  } catch (error) {
    await database.end()
    throw error
  }
}

const openLog = (name) => fs.openSync(inData('logs', `${name}.log`), 'w')

async function playwright({ node, filters, browser, browser109, addresses }) {
  const reportFile = inData('logs', `playwright-${process.pid}.json`)
  await run('test-playwright', node, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/config/playwright.config.ts', '--reporter=list,json', ...filters], {
    show: true,
    env: {
      CI: '1',
      NO_COLOR: '1',
      DEMO_PASSWORD: DEFAULT_PASSWORD,
      E2E_COUNTIES: addresses.join(' '),
      E2E_BROWSER: JSON.stringify(browser),
      ...(browser109 && { E2E_BROWSER_109: JSON.stringify(browser109) }),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    },
  })
  if (!fs.existsSync(reportFile)) throw new Error('Playwright left no report')
  const report = JSON.parse(fs.readFileSync(reportFile, 'utf8'))
  fs.rmSync(reportFile)
  return { name: 'e2e', ...countPlaywright(report) }
}
