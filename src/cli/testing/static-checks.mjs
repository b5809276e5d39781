// Checks of the sources that run nothing of them: each counts as one test.
import { run } from '../run.mjs'

/** One program, one verdict; its words only where it fails. */
async function check(name, node, args) {
  const { status, output } = await run(`test-${name}`, node, args)
  if (status !== 0) console.error(output.trim())
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
}

export const lint = ({ node }) => check('lint', node, ['node_modules/eslint/bin/eslint.js', '--config', 'tests/config/eslint.config.js', '--max-warnings=0', '.'])

/** The types of the routes are generated first: those of an older build may name pages that are gone. */
export async function types({ node }) {
  const typegen = await run('test-typegen', node, ['node_modules/next/dist/bin/next', 'typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })
  if (typegen.status !== 0) console.error(typegen.output.trim())
  const verdict = await check('types', node, ['node_modules/typescript/bin/tsc', '--noEmit'])
  return typegen.status === 0 ? verdict : { passed: 0, failed: 1 }
}

export const schema = ({ node }) => check('schema', node, ['src/cli/schema-diff.mjs', 'check'])
