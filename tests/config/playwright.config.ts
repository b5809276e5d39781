import { defineConfig } from '@playwright/test'

const browser = JSON.parse(process.env.E2E_BROWSER ?? '{"executablePath":"/usr/bin/chromium","args":[]}') as { executablePath: string; args: string[] }

// Started by `npm test -- --only=e2e`, which brings up a built server on a seeded database of its own.
export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  // The journeys share one county and one test clock: they go one after the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.NEXTAUTH_URL ?? 'http://localhost:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: browser,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
