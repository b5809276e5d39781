import { defineConfig } from 'prisma/config'

// Here and not at the root: `prisma --config prisma/prisma.config.ts`. Paths are relative to this file.
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/shouwang' },
})
