// Runs prepare-database.mjs on the packaged Node and reads its answer.
import { run } from './run.mjs'
import { explain, Sentence } from './sentence.mjs'

/** The database of env.DATABASE_URL, created, migrated and on an empty one seeded: { accounts, passwordFits }. */
export async function prepareDatabase(node, env) {
  const { status, output } = await run('database', node, ['src/cli/prepare-database.mjs'], { env })
  const answer = parseLast(output)
  if (status === 0 && answer) return answer
  if (answer?.sentence) throw new Sentence(answer.sentence)
  throw explain(output) ?? new Sentence('数据库准备失败，记录见 .data/logs/database.log。', 'Preparing the database failed, see .data/logs/database.log.')
}

function parseLast(output) {
  try {
    return JSON.parse(output.trim().split('\n').at(-1))
  } catch {
    return null
  }
}
