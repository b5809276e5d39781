// The production build, made again only when something it is made from has changed.
import fs from 'node:fs'
import { withLock } from './lock.mjs'
import { inData, inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { explain, Sentence } from './sentence.mjs'
import { hashOf, isStamped, stamp } from './stamps.mjs'

const SOURCES = ['src', 'public', 'package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json', '.postcssrc.json', '.browserslistrc']

/** The launcher is no part of the build, and the generated client follows from the schema. */
const skip = (name) => name === 'src/cli' || name === 'src/server/generated'

const sourcesHash = () => hashOf([...SOURCES, 'prisma/schema.prisma'], { skip })

/** BUILD_ID is part of the stamp: a build somebody made by hand in between counts as stale, nobody knows from what it was made. */
function key(hash) {
  try {
    return `${hash} ${fs.readFileSync(inRoot('.next', 'BUILD_ID'), 'utf8')}`
  } catch {
    return null
  }
}

/**
 * The build knows no database and no secret: pages are made when they are asked for. A page that reads anything while it
 * is built fails here, and not by showing one county's data in another.
 */
const NO_SETTINGS = { DATABASE_URL: 'postgresql://build@127.0.0.1:1/none', NEXTAUTH_SECRET: 'no secret is known to the build', SHOUWANG_TEST_CLOCK: '0' }

/** Builds when the build is stale. Says whether it did. */
export function buildWhenStale(node, { announce = () => {} } = {}) {
  // `npm test` beside `npm start` in one clone: the second waits and then finds the build done.
  fs.mkdirSync(inData(), { recursive: true })
  return withLock(inData('build.lock'), () => build(node, announce))
}

async function build(node, announce) {
  const before = sourcesHash()
  const present = key(before)
  if (present && isStamped('build', present)) return false
  announce()
  fs.rmSync(inRoot('.next', 'BUILD_ID'), { force: true })
  const { status, output } = await run('build', node, ['node_modules/next/dist/bin/next', 'build'], { env: { ...NO_SETTINGS, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } })
  if (status !== 0) {
    const sentence = explain(output)
    if (sentence) throw sentence
    process.stderr.write(`${output.trim().split('\n').slice(-40).join('\n')}\n`)
    throw new Sentence('构建失败，原因见上，完整记录在 .data/logs/build.log。', 'The build failed for the reason above, the whole record is in .data/logs/build.log.')
  }
  stamp('build', key(before))
  return true
}
