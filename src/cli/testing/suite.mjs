// The order of the parts, and the sum of their results.
import { generateWhenStale } from '../client.mjs'
import { installDependencies } from '../dependencies.mjs'
import { nodeRuntime } from '../node-runtime.mjs'
import { endOrphans } from '../own-process.mjs'
import { assertWritable } from '../preflight.mjs'
import { stopRunning } from '../run.mjs'
import { explain } from '../sentence.mjs'
import { endToEnd } from './end-to-end.mjs'
import { lint, schema, types } from './static-checks.mjs'
import { PROJECTS, vitest } from './vitest.mjs'

const STATIC = { lint, types, schema }
const NAMES = [...Object.keys(STATIC), ...PROJECTS, 'e2e']

/** Adds results { passed, failed }; a part that ran nothing proves nothing and counts as failed. */
export function sum(results) {
  return results.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed + (passed + failed === 0 ? 1 : 0) }),
    { passed: 0, failed: 0 },
  )
}

/** A part that crashes is a part that failed. */
async function guarded(name, part) {
  const began = performance.now()
  let results
  try {
    results = [await part()].flat()
  } catch (error) {
    console.error(`${name}: ${explain(error)?.message ?? error.stack}`)
    results = [{ name, passed: 0, failed: 1 }]
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  for (const { name: label = name, passed, failed } of results) {
    console.log(`${label.padEnd(14)}${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed   ${seconds} s${passed + failed ? '' : '   nothing ran'}`)
  }
  return results
}

/** Runs the parts and returns the exit code; the totals are the last line. */
export async function test({ only, filters }) {
  const unknown = only.filter((name) => !NAMES.includes(name))
  if (unknown.length) {
    console.error(`--only knows ${NAMES.join(', ')}; not ${unknown.join(', ')}`)
    console.log('0 passed, 1 failed')
    return 1
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      stopRunning()
      process.exitCode = 1
    })
  }
  const wanted = (name) => only.length === 0 || only.includes(name)
  const results = []
  /** Runs and counts a part; says whether all of it passed. */
  const part = async (name, work) => {
    const own = await guarded(name, work)
    results.push(...own)
    return sum(own).failed === 0
  }
  let node = null
  await part('prepare', async () => {
    node = await prepare()
    return { passed: 1, failed: 0 }
  })
  if (node) {
    const context = { node, filters }
    await Promise.all(Object.entries(STATIC).filter(([name]) => wanted(name)).map(([name, check]) => part(name, () => check(context))))
    const projects = PROJECTS.filter(wanted)
    if (projects.length) await part('vitest', () => vitest(context, projects))
    if (wanted('e2e')) await part('e2e', () => endToEnd(context, part))
  }
  const total = sum(results)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

async function prepare() {
  assertWritable()
  await endOrphans()
  await installDependencies({ dev: true, announce: () => console.log('npm ci') })
  const node = nodeRuntime()
  await generateWhenStale(node)
  return node
}
