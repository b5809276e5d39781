// Prisma client from prisma/schema.prisma, without any download.
//   node src/cli/generate.mjs
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** Generates src/server/generated/prisma. Returns the exit code of Prisma's generator. */
export function generateClient() {
  const result = spawnSync(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--no-hints', '--config', 'prisma/prisma.config.ts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        // `generate` never runs the schema engine, but Prisma wants an executable file in its place before it starts:
        // any will do, and without one it would try to download it. Set for this child only, so that a developer's
        // own `npx prisma migrate …` still finds the real engine.
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
      },
    },
  );
  if (result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`);
  return result.status ?? 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) process.exitCode = generateClient();
