import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sealAudit } from '@/server/audit/seal-audit'
import { db, transaction } from '@/server/kernel/db'
import { auditHash } from '@/server/kernel/audit'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, type Client } from '../support/county'
import { asOwner } from '../support/owner'

let as: (username: string) => Client
beforeEach(async () => {
  await asOwner('TRUNCATE "audit", "audit_seal", "member", "household", "fact_period", "region", "app_user", "role_assignment", "api_token", "policy_adoption", "rollup" CASCADE')
  as = await aCounty()
})

const act = () => as('township.clerk').post('/households', aHousehold().toRequest())
const verify = async () => (await as('inspector').get('/audit/verify')).body
const sealed = () => db().auditSeal.findMany({ orderBy: { toSeq: 'asc' } })
/** Other test databases share the cluster's transactions: a seal may have to wait for one of theirs. */
const sealAll = () =>
  vi.waitFor(async () => {
    await sealAudit()
    const last = await db().audit.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect((await sealed()).at(-1)?.toSeq).toBe(last.seq)
  }, { timeout: 10_000, interval: 50 })

describe('seals', () => {
  it('chain every row, each seal on the one before, without a gap', async () => {
    await act()
    await sealAll()
    await act()
    await act()
    await sealAll()
    const [first, second] = await sealed()
    expect(second).toMatchObject({ previous: first!.root, fromSeq: first!.toSeq + 1n })
    expect(await verify()).toEqual({ ok: true, rows: 3 })
  })

  it('add nothing where nothing was written', async () => {
    await act()
    await sealAll()
    const before = await sealed()
    expect(await sealAudit()).toBe(0)
    expect(await sealed()).toEqual(before)
  })

  it('do not pass a row whose transaction is still running, though a later one is committed', async () => {
    let release = () => {}
    const held = new Promise<void>((go) => (release = go))
    let drawn = () => {}
    const hasDrawn = new Promise<void>((go) => (drawn = go))
    const template = await act().then(() => db().audit.findFirstOrThrow())
    const slow = transaction(async (tx) => {
      const { seq: _, ...row } = template
      await tx.audit.create({ data: { ...row, detail: row.detail as object, id: `${COUNTY}-slow` } })
      drawn()
      await held
    })
    await hasDrawn
    await act() // draws a higher number, commits first
    expect(await sealAudit()).toBe(0)
    expect(await sealed()).toEqual([])
    release()
    await slow
    await sealAll()
    const [seal] = await sealed()
    expect(seal!.toSeq - seal!.fromSeq + 1n).toBe((await db().audit.findFirstOrThrow({ orderBy: { seq: 'desc' } })).seq)
    expect(await db().audit.count({ where: { seq: { gte: seal!.fromSeq, lte: seal!.toSeq } } })).toBe(3)
  })
})

describe('GET /audit/verify', () => {
  it('names the row that was changed', async () => {
    await act()
    await act()
    const row = await db().audit.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(await verify()).toEqual({ ok: true, rows: 2 })
    await asOwner(`UPDATE "audit" SET "detail" = jsonb_set("detail", '{code}', '"0000"') WHERE "seq" = $1`, [row.seq])
    expect(await verify()).toMatchObject({ ok: false, firstBroken: Number(row.seq), reason: 'row' })
  })

  it('is not deceived by a row whose hash was made to fit', async () => {
    await act()
    await act()
    await sealAll()
    const { seq, hash: _, ...fields } = await db().audit.findFirstOrThrow({ orderBy: { seq: 'asc' } })
    const forged = { ...fields, actorName: '别人' }
    await asOwner('UPDATE "audit" SET "actorName" = $1, "hash" = $2 WHERE "seq" = $3', [forged.actorName, auditHash(forged), seq])
    const [seal] = await sealed()
    expect(await verify()).toMatchObject({ ok: false, firstBroken: Number(seal!.fromSeq), reason: 'seal' })
  })

  it('misses a row that was taken away, from the middle or the end', async () => {
    await act()
    await act()
    await act()
    await sealAll()
    const rows = await db().audit.findMany({ orderBy: { seq: 'asc' } })
    await asOwner('DELETE FROM "audit" WHERE "seq" = $1', [rows[1]!.seq])
    expect(await verify()).toMatchObject({ ok: false, reason: 'seal' })
    await asOwner('DELETE FROM "audit" WHERE "seq" = $1', [rows[2]!.seq])
    expect(await verify()).toMatchObject({ ok: false, reason: 'seal' })
  })

  it('sees two rows that changed places, and a seal that was rewritten', async () => {
    await act()
    await act()
    await sealAll()
    const [one, two] = await db().audit.findMany({ orderBy: { seq: 'asc' } })
    await asOwner('UPDATE "audit" SET "seq" = -"seq" WHERE "seq" IN ($1, $2)', [one!.seq, two!.seq])
    await asOwner('UPDATE "audit" SET "seq" = CASE "seq" WHEN $1 THEN $3::bigint ELSE $4::bigint END WHERE "seq" IN ($1, $2)', [-one!.seq, -two!.seq, two!.seq, one!.seq])
    expect(await verify()).toMatchObject({ ok: false, reason: 'seal' })
    await asOwner('UPDATE "audit_seal" SET "root" = repeat($1, 64)', ['a'])
    expect(await verify()).toMatchObject({ ok: false, reason: 'seal' })
  })

  it('keeps rows outside its county out of it', async () => {
    await act()
    const { seq: _, ...row } = await db().audit.findFirstOrThrow()
    await asOwner(
      `INSERT INTO "audit" SELECT (json_populate_record(a, '{"county": "341525", "seq": 900000, "hash": "forged"}')).* FROM "audit" a WHERE a."id" = $1`,
      [row.id],
    )
    expect(await verify()).toEqual({ ok: true, rows: 1 })
    expect((await as('county.admin').get('/audit')).body.total).toBe(1)
  })
})
