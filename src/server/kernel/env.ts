import path from 'node:path'
import { z } from 'zod'

/** The only reader of process.env besides src/cli. */
const schema = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: z.string().optional(),
  SHOUWANG_KEYS_DIR: z.string().default(path.join('.data', 'keys')),
  SHOUWANG_FILES_DIR: z.string().default(path.join('.data', 'files')),
  SHOUWANG_TEST_CLOCK: z.enum(['0', '1']).default('0'),
  SHOUWANG_POOL: z.coerce.number().int().min(1).default(16),
  DEMO_PASSWORD: z.string().default('Shouwang-2026'),
  DEMO_2FA: z.enum(['0', '1']).default('0'),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('统一身份认证'),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings of this process, read once. Throws naming what is missing. */
export function env(): Env {
  return (parsed ??= schema.parse(process.env))
}

/** Where libraries of this process put temporary files from now on. */
export function setTemporaryFolder(folder: string): void {
  process.env.TMPDIR = folder
}
