// Prisma client from prisma/schema.prisma, without any download.
//   node src/cli/generate.mjs
import { spawnSync } from 'node:child_process'
import { ROOT } from './paths.mjs'

const { status } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints', '--config', 'prisma/prisma.config.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    // `generate` never runs the schema engine, but Prisma wants an executable file in its place before it starts: any
    // will do, and without one it would try to download it. Set for this child only, so that a developer's own
    // `npx prisma migrate …` still finds the real engine.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
  },
})
process.exitCode = status ?? 1
