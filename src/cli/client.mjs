// The Prisma client, generated again only when the schema or Prisma itself has changed.
import fs from 'node:fs'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { explain, Sentence } from './sentence.mjs'
import { hashOf, isStamped, stamp } from './stamps.mjs'

/** Generates when the client is stale. Says whether it did. */
export async function generateWhenStale(node) {
  const key = hashOf(['prisma/schema.prisma', 'prisma/prisma.config.ts', 'package-lock.json'])
  if (fs.existsSync(inRoot('src', 'server', 'generated', 'prisma', 'client.ts')) && isStamped('client', key)) return false
  const { status, output } = await run('generate', node, ['src/cli/generate.mjs'])
  if (status !== 0) throw explain(output) ?? new Sentence('数据库客户端生成失败，记录见 .data/logs/generate.log。', 'Generating the database client failed, see .data/logs/generate.log.')
  stamp('client', key)
  return true
}
