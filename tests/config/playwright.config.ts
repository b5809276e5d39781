import { defineConfig } from '@playwright/test'

interface Browser {
  executablePath: string
  args: string[]
  /** What the browser needs beside the environment: a path to libraries. */
  env: Record<string, string>
}

const started = (json: string) => {
  const { env, ...browser } = JSON.parse(json) as Browser
  return { launchOptions: { ...browser, env: { ...(process.env as Record<string, string>), ...env } } }
}
const current = started(process.env.E2E_BROWSER ?? '{"executablePath":"/usr/bin/chromium","args":["--no-sandbox"],"env":{}}')

/** Started by `npm test -- --only=e2e`, which brings up built servers, each on a seeded database of its own. */
export const counties = (process.env.E2E_COUNTIES ?? 'http://localhost:3000').split(' ')

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  // The journeys of a worker share one county and one test clock: they go one after the other (support/test.ts).
  workers: counties.length,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    // No trace: it films every act, and a run pays for it. `--trace on` shows all of one journey.
    trace: 'off',
  },
  // The main journeys a second time in the last browser of Windows 7, where this system has it.
  projects: [
    { name: 'current', use: current },
    ...(process.env.E2E_BROWSER_109 ? [{ name: 'chromium-109', grep: /@109/, use: started(process.env.E2E_BROWSER_109) }] : []),
  ],
})
