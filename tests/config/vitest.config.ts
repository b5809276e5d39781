import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  root: at('.'),
  cacheDir: at('.data/vite'),
  resolve: {
    alias: {
      '@': at('src'),
      // Next replaces this marker package in server bundles; outside of Next it would throw.
      'server-only': at('tests/config/empty.ts'),
    },
  },
  test: {
    // Only two cores are promised: one worker each.
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      // Pure functions keep no state: their files may share a process and what it has loaded.
      { extends: true, test: { name: 'domain', include: ['tests/domain/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'ui', include: ['tests/ui/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], isolate: false } },
      // What the browser gets: needs a build, see src/cli/testing/end-to-end.mjs.
      { extends: true, test: { name: 'shipped', include: ['tests/shipped/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'server',
          isolate: false,
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/server/support/cluster.ts'],
          setupFiles: ['tests/server/support/database.ts'],
          hookTimeout: 60_000,
        },
      },
      // Measurements, run by hand: a project of its own, so that no test run waits for them.
      {
        extends: true,
        test: { name: 'bench', include: ['tests/bench/**/*.bench.ts'], globalSetup: ['tests/server/support/cluster.ts'], setupFiles: ['tests/server/support/database.ts'], hookTimeout: 60_000 },
      },
    ],
  },
})
