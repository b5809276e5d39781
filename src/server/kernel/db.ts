import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/server/generated/prisma/client'
import { env } from './env'
import { OrderlyClient } from './orderly-client'

/** Every connection drops to this role at once: it can neither change nor delete audit, events and published notices. */
const RUNTIME_ROLE = 'shouwang_runtime'

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient

const holder = globalThis as typeof globalThis & { shouwangDb?: PrismaClient }

/** The one client of this process (kept over hot reloads in development). */
export function db(): PrismaClient {
  return (holder.shouwangDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      Client: OrderlyClient,
      max: env().SHOUWANG_POOL,
      // UTC, whatever the cluster says: the adapter sends instants without their offset and drops it when it reads them
      options: `-c role=${RUNTIME_ROLE} -c timezone=UTC`,
    }),
  }))
}

/** One transaction; a throw inside it leaves nothing behind. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 10_000, timeout: 30_000 })
}

/** The constraint that a write broke, if that is what happened: name of the index or CHECK. */
export function brokenConstraint(error: unknown): string | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? {})}` : ''
  return /(?:constraint|index)[^"`']*["`'\\]+([A-Za-z_]+)["`'\\]/.exec(text)?.[1] ?? null
}

/** Whether a transaction failed only because another did the same at the same moment: done again, it finds what that one wrote. */
export const lostRace = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && (error.code === 'P2002' || error.code === 'P2034' || JSON.stringify(error.meta ?? {}).includes('40P01'))
