import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { regionLevelOf } from '@/domain/region/region-code'
import { SnapshotFields } from '@/domain/snapshot/snapshot-fields'
import type { Prisma } from '@/server/generated/prisma/client'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { invalid, notFound } from '@/server/kernel/errors'
import { askOf, getLedgerOf } from '@/server/ledger/ledger-ask'
import { filteredSql } from '@/server/ledger/queries/filtered.sql'
import { factsNow, figuresOf, keepFacts, keepRows, partsOf } from './queries/snapshot.sql'
import { snapshotHash, type Part } from './snapshot-hash'
import { snapshotView } from './snapshot-view'

/** POST /snapshots: freezes the statistics and the rows of some ledgers of a region as they stand now. */
export const takeSnapshot = defineAction({
  name: 'snapshots.take',
  permission: 'snapshot.take',
  async load({ tx, actor }, _params, { region }) {
    const found = typeof region === 'string' && actor.hats.some((hat) => covers(hat.region, region)) ? await tx.region.findUnique({ where: { code: region } }) : null
    if (!found && typeof region === 'string') throw notFound()
    return { place: found?.code ?? null }
  },
  body: SnapshotFields,
  detail: z.strictObject({ region: z.string(), title: z.string(), hash: z.string(), parts: z.array(z.strictObject({ ledger: z.string(), rows: z.int(), hash: z.string() })) }),
  async run(cx, _target, { region, title, ledgers }) {
    const { tx, county, actor, hat, today, now } = cx
    if (!['county', 'township', 'village'].includes(regionLevelOf(region))) throw invalid([{ path: 'region', message: '快照按县、乡镇或村建立。' }])
    const id = cx.newId()
    const head = { county, id, regionCode: region, title, asOf: dateColumn(today), takenBy: actor.id, takenName: actor.name, takenAt: now }
    const asking = { db: tx, actor, hat, today }
    const first = await askOf(asking, { ...getLedgerOf('help-ledger'), time: 'now' }, { region })
    await tx.$executeRaw(keepFacts(county, id, factsNow(first.households, today)))
    for (const key of new Set(ledgers)) {
      const ledger = getLedgerOf(key)
      await tx.$executeRaw(keepRows(county, id, key, await filteredSql(ledger, await askOf(asking, ledger, { region }), { of: undefined, filters: {} })))
    }
    const [{ figures }] = await tx.$queryRaw<[{ figures: Prisma.InputJsonObject }]>(figuresOf(county, id))
    const parts = await tx.$queryRaw<Part[]>(partsOf(county, id))
    const hash = snapshotHash({ ...head, figures, parts })
    const row = await tx.snapshot.create({ data: { ...head, figures, parts: parts as unknown as Prisma.InputJsonArray, hash } })
    return { result: await snapshotView(tx, row), subject: { kind: 'snapshot', id }, detail: { region, title, hash, parts } }
  },
  status: 201,
})
