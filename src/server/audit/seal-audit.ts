import 'server-only'
import { machineNow } from '@/server/kernel/clock'
import { db, transaction, type Tx } from '@/server/kernel/db'
import { GENESIS, SealRoot } from './seal-root'

const EVERY = 3000 // ms between two sealings of one process
const MOST = 10_000 // rows of one seal
const LOCK = 7_341_524 // one sealer at a time, over all processes

/** A number of the sequence, and the transactions that must have ended before all lower ones can be trusted to be there. */
interface Horizon {
  seq: bigint
  xid: string
}

const holder = globalThis as typeof globalThis & { shouwangSeal?: { timer?: NodeJS.Timeout; horizon?: Horizon } }
const state = () => (holder.shouwangSeal ??= {})

/** Asks for a sealing within the next seconds. Costs the request nothing; a failure is tried again after the next write. */
export function sealSoon(): void {
  const own = state()
  own.timer ??= setTimeout(() => {
    own.timer = undefined
    sealAudit().catch((error: unknown) => console.warn('audit rows could not be sealed yet', error))
  }, EVERY).unref()
}

/**
 * Chains every audit row that no running transaction can still get in front of. A number is drawn before its row is
 * seen, so a seal up to number n waits until every transaction that might hold a number ≤ n has ended: the horizon is
 * looked at once, and sealed when the oldest running transaction is younger. Returns how many rows were sealed.
 */
export async function sealAudit(): Promise<number> {
  const own = state()
  const horizon = (own.horizon ??= await look())
  const sealed = await transaction((tx) => sealUpTo(tx, horizon))
  if (sealed !== null) own.horizon = undefined
  return sealed ?? 0
}

/** First the number, then the transactions: whoever holds a lower number has its transaction id already (migration audit_order). */
async function look(): Promise<Horizon> {
  const [last] = await db().$queryRaw<{ seq: bigint }[]>`SELECT "last_value" AS seq FROM "audit_seq_seq"`
  const [next] = await db().$queryRaw<{ xid: string }[]>`SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xid`
  return { seq: last!.seq, xid: next!.xid }
}

/** null where it is too early or another process is at it. */
async function sealUpTo(tx: Tx, { seq, xid }: Horizon): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ mine: boolean; settled: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${LOCK}::bigint) AS mine, pg_snapshot_xmin(pg_current_snapshot()) >= ${xid}::xid8 AS settled`
  if (!row!.mine || !row!.settled) return null
  let sealed = 0
  for (const { county } of await tx.region.findMany({ distinct: ['county'], select: { county: true } })) sealed += await sealCounty(tx, county, seq)
  return sealed
}

async function sealCounty(tx: Tx, county: string, upTo: bigint): Promise<number> {
  const last = await tx.auditSeal.findFirst({ where: { county }, orderBy: { toSeq: 'desc' } })
  let { toSeq: from, root: previous } = last ?? { toSeq: 0n, root: GENESIS }
  let sealed = 0
  for (;;) {
    const rows = await tx.audit.findMany({ where: { county, seq: { gt: from, lte: upTo } }, orderBy: { seq: 'asc' }, take: MOST, select: { seq: true, hash: true } })
    if (rows.length === 0) return sealed
    const toSeq = rows.at(-1)!.seq
    const root = rows.reduce((sum, row) => sum.add(row), new SealRoot(previous)).digest()
    await tx.auditSeal.create({ data: { county, fromSeq: from + 1n, toSeq, previous, root, sealedAt: machineNow() } })
    sealed += rows.length
    from = toSeq
    previous = root
  }
}
