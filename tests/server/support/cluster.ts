import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { hashOf } from '../../../src/cli/stamps.mjs'
import { testCluster } from '../../../src/cli/test-cluster.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file makes its own database, and from what. */
    cluster: { adminUrl: string; template: string; run: string; keys: string; files: string }
  }
}

/**
 * Once per run: the test cluster (taken over when it is up), a template database with all migrations, and at the end
 * the databases of this run dropped. Every test file clones the template, see database.ts.
 */
export default async function setup({ provide }: TestProject) {
  const run = `t${randomBytes(4).toString('hex')}`
  const cluster = await testCluster(`tests ${run}`)
  const template = await cluster.template(hashOf(['prisma/migrations', 'src/cli/migrate.mjs']))
  const files = path.resolve('.data', 'test-files', run)
  provide('cluster', { adminUrl: cluster.adminUrl, template, run, keys: cluster.keys, files })
  return async () => {
    fs.rmSync(files, { recursive: true, force: true })
    await cluster.dropStartingWith(`${run}_`)
    await cluster.release()
  }
}

export const connectAdmin = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
