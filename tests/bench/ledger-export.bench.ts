import { Writable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { openExport } from '@/server/ledger/open-export'
import { callerOf } from '../server/support/campaign'
import { aCounty, COUNTY, PLACES } from '../server/support/county'
import { asOwner } from '../server/support/owner'

// A ledger of a large county as .xlsx: how long it takes and that none of its rows stays in memory.
//   npx vitest run --config tests/config/vitest.config.ts --project bench tests/bench/ledger-export.bench.ts

const ROWS = 300_000
const MB = 1_048_576

async function manyHouseholds(): Promise<void> {
  const villages = `(SELECT array_agg("code" ORDER BY "code") FROM "region" WHERE "level" = 'village')`
  await asOwner(`
    SET session_replication_role = replica;
    INSERT INTO "household" ("county", "id", "code", "townshipCode", "villageCode", "group", "sequence", "householdType", "headName", "headInitials", "memberCount", "monitoringStatus", "createdAt")
    SELECT '${COUNTY}', '${COUNTY}-' || lpad(n::text, 12, '0'), 'K' || n, left(v.code, 9) || '000', v.code, '上塆组', n, 'ordinary', '余某' || n, 'ym', 3, 'none', '2026-01-01'
    FROM generate_series(1, ${ROWS}) n CROSS JOIN LATERAL (SELECT (${villages})[1 + n % 200] AS code) v;
    INSERT INTO "member" ("county", "id", "householdId", "name", "initials", "relation", "sex", "birth", "idCipher", "idHash", "idLast4Hash", "idKeyId", "idMasked", "labour", "health", "medicalInsurance", "joinedOn")
    SELECT '${COUNTY}', "id" || '-1', "id", "headName", 'ym', 'head', 'male', '1980-01-01', 'x', "id", 'x', 'k1', '3415**********012X', 'ordinary', '{healthy}', true, '2026-01-01' FROM "household"`)
  await asOwner('ANALYZE "household"')
  await asOwner('ANALYZE "member"')
}

it(`writes ${ROWS} rows with flat memory`, async () => {
  const as = await aCounty()
  await manyHouseholds()
  const caller = await callerOf(as('county.approver'))
  const { total, write } = await openExport(caller, { key: 'uneliminated-share', region: PLACES.county, reason: '测量导出用时' })
  expect(total).toBe(ROWS)
  let bytes = 0
  const out = new Writable({
    highWaterMark: 64 * 1024,
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      setImmediate(done)
    },
  })
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const rss = () => process.memoryUsage().rss / MB
  /** What is still held once the rest was thrown away. */
  const held = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / MB
  }
  const seen: { rss: number; held: number }[] = []
  const before = rss()
  const start = process.hrtime.bigint()
  await write(out, async (done) => void (done % 20_000 === 0 && seen.push({ rss: rss(), held: held() })))
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const most = (of: (one: (typeof seen)[number]) => number, some = seen) => Math.max(...some.map(of))
  const [early, late] = [most((one) => one.held, seen.slice(0, 3)), most((one) => one.held)]
  console.log(`${ROWS} rows, ${(bytes / MB).toFixed(1)} MB, ${seconds.toFixed(1)} s; RSS ${before.toFixed(0)} MB before, ${most((one) => one.rss).toFixed(0)} MB at most; held ${early.toFixed(0)} MB after 60,000 rows, ${late.toFixed(0)} MB at most`)
  expect(late - early).toBeLessThan(20)
}, 600_000)
