import 'server-only'
import { z } from 'zod'
import type { AuditSeal } from '@/server/generated/prisma/client'
import { auditHash } from '@/server/kernel/audit'
import type { Db } from '@/server/kernel/db'
import { defineQuery } from '@/server/kernel/query'
import { GENESIS, SealRoot } from './seal-root'

const BATCH = 5000

export interface Verification {
  ok: boolean
  /** Rows looked at, sealed or not yet. */
  rows: number
  /** Sequence of the first row that is not what was written, or from which on rows are missing or were put in. */
  firstBroken?: number
  reason?: 'row' | 'seal'
}

/** GET /audit/verify: computes the hash of every row again, and every seal from the rows it covers. */
export const verifyAudit = defineQuery({
  name: 'audit.verify',
  permission: 'audit.read',
  input: z.strictObject({}),
  run: ({ db, actor }): Promise<Verification> => verifyChain(db, actor.county),
})

/** The check itself, for one county. */
export async function verifyChain(db: Db, county: string): Promise<Verification> {
  const seals = await db.auditSeal.findMany({ where: { county }, orderBy: { toSeq: 'asc' } })
  const chain = new Chain(seals)
  let rows = 0
  for (let from = 0n; ; ) {
    const batch = await db.audit.findMany({ where: { county, seq: { gt: from } }, orderBy: { seq: 'asc' }, take: BATCH })
    for (const { seq, hash, ...fields } of batch) {
      const broken = chain.before(seq)
      if (broken !== null) return { ok: false, rows, firstBroken: Number(broken), reason: 'seal' }
      rows += 1
      if (auditHash(fields) !== hash) return { ok: false, rows, firstBroken: Number(seq), reason: 'row' }
      chain.add({ seq, hash })
    }
    if (batch.length < BATCH) break
    from = batch.at(-1)!.seq
  }
  const broken = chain.before(null)
  return broken === null ? { ok: true, rows } : { ok: false, rows, firstBroken: Number(broken), reason: 'seal' }
}

/** The seals in order, each computed again from the rows that pass. */
class Chain {
  private position = 0
  private previous = GENESIS
  private covered = 0n
  private root = new SealRoot(GENESIS)

  constructor(private readonly seals: AuditSeal[]) {}

  /** Closes the seals that end before this row (all, at the end); the first number of one that does not hold, else null. */
  before(seq: bigint | null): bigint | null {
    for (let seal = this.seals[this.position]; seal && (seq === null || seq > seal.toSeq); seal = this.seals[++this.position]) {
      const holds = seal.previous === this.previous && seal.fromSeq === this.covered + 1n && seal.root === this.root.digest()
      if (!holds) return seal.fromSeq
      this.previous = seal.root
      this.covered = seal.toSeq
      this.root = new SealRoot(seal.root)
    }
    return null
  }

  add(row: { seq: bigint; hash: string }): void {
    this.root.add(row)
  }
}
