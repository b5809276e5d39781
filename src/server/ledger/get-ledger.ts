import 'server-only'
import { z } from 'zod'
import type { Ledger } from '@/domain/ledger/ledger'
import { numbersOf, type Sums } from '@/domain/ledger/place-counts'
import { regionLevelOf } from '@/domain/region/region-code'
import { regionNames } from '@/server/region/region-names'
import { shortRegionName } from '@/domain/region/region-name'
import { localDate } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'
import { askOf, getLedgerOf, ledgerAsked } from './ledger-ask'
import { filteredSql } from './queries/filtered.sql'
import { sumsSql, type PlaceLevel } from './queries/rows.sql'
import type { LedgerAsk, Sql } from './sources/ask.sql'

const { of: _of, ...asked } = ledgerAsked

/** A ledger by place: each measure of each township or village of a region, with the sum; what charts and tables draw. */
export const getLedger = defineQuery({
  name: 'ledgers.places',
  permission: 'statistics.read',
  input: z.strictObject({ ...asked, by: z.enum(['county', 'township', 'village']).optional() }),
  async run(cx, input) {
    const ledger = getLedgerOf(input.key)
    const ask = await askOf(cx, ledger, input)
    const by = levelOf(ask.region, input.by)
    const rows = await filteredSql(ledger, ask, { of: undefined, filters: input.filters })
    return { ledger: ledger.key, by, ...(await standOf(cx, ask)), ...(await countsOf(cx, ledger, ask, rows, by)) }
  },
})

export type LedgerPlaces = Awaited<ReturnType<typeof getLedger>>

/** The level shown: the one asked for where it lies below the region, else the next. */
function levelOf(region: string, asked: PlaceLevel | undefined): PlaceLevel {
  const level = regionLevelOf(region)
  if (level === 'township' || level === 'village') return 'village'
  if (level === 'county') return asked === 'village' ? 'village' : 'township'
  return asked ?? 'county'
}

/** The place with those right below it, the time, the campaign. */
export async function standOf(cx: Pick<ReadContext, 'db' | 'actor' | 'hat' | 'today'>, { region, at, from, to, campaign }: LedgerAsk & { at: string }) {
  return { today: cx.today, places: await placesToChoose(cx, region), at, from, to, campaign: campaign && { id: campaign.id, title: campaign.title, startsOn: localDate(campaign.startsOn), dueOn: localDate(campaign.dueOn) } }
}

/** What is summed up in SQL: counts and amounts, and the parts of quotients. */
const summed = ({ measures }: Ledger): string[] =>
  [...new Set(['people', ...measures.flatMap(({ key, kind, of }) => (kind === 'share' ? of! : kind === 'place' ? [] : [key]))])].filter((key) => key !== 'rows' && !measures.some((measure) => measure.key === key && measure.kind === 'place'))

/** Every place of the level with its numbers, and those of the whole; places without a row too. */
export async function countsOf({ db }: Pick<ReadContext, 'db'>, ledger: Ledger, { county, region }: Pick<LedgerAsk, 'county' | 'region'>, rows: Sql, by: PlaceLevel) {
  const keys = summed(ledger).filter((key) => key !== 'people' || ledger.subject === 'household' || ledger.subject === 'case' || ledger.measures.some((measure) => measure.key === 'people'))
  const places = await db.region.findMany({ where: { county, level: by, code: villageRange(region) }, orderBy: { code: 'asc' }, select: { code: true, name: true, ruralPopulation: true } })
  const found = await db.$queryRaw<({ code: string } & Sums)[]>(sumsSql(rows, by, keys))
  const sums = new Map(found.map((row) => [row.code, row as Sums]))
  const items = places.map(({ code, name, ruralPopulation }) => ({ code, name: shortRegionName(name), numbers: numbersOf(ledger, sums.get(code) ?? {}, ruralPopulation) }))
  const own = await ownLevel(db, found.filter(({ code }) => !places.some((place) => place.code === code)).map(({ code }) => code))
  const whole = Object.fromEntries(['rows', ...keys].map((key) => [key, found.reduce((sum, row) => sum + (row[key] ?? 0), 0)]))
  const population = places.reduce((sum, { code, ruralPopulation }) => sum + (ruralPopulation ?? sums.get(code)?.people ?? 0), 0)
  return { items: [...items, ...own.map(({ code, name }) => ({ code, name, numbers: numbersOf(ledger, sums.get(code) ?? {}, null) }))], whole: numbersOf(ledger, whole, population) }
}

/** Places above the level shown that have rows of their own: 「槐树湾乡本级」. */
async function ownLevel(db: ReadContext['db'], codes: readonly string[]) {
  const names = codes.length > 0 ? await regionNames(db, codes) : new Map<string, string>()
  return codes.map((code) => ({ code, name: `${names.get(code) ?? ''}本级` }))
}

