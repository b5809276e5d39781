import 'server-only'
import { onPlace, sql, type Ask, type Sql, type WarningQuery } from './ask.sql'

const village = sql`r."level" = 'village'`
/** The villages of a township, the village itself. */
const below = (column: Sql) => sql`${column} BETWEEN r."code" AND CASE WHEN ${village} THEN r."code" ELSE left(r."code", 9) || '999' END`
const households = sql`"household" n WHERE n."county" = r."county" AND ${below(sql`n."villageCode"`)}`
/** Asked anew each year, at the earliest with the policy. */
const thisYear = ({ adoptedOn, today }: Ask) => sql`greatest(${adoptedOn}::date, date_trunc('year', ${today}::date)::date)`

/** 监测对象空白村: neither a monitored object nor one whose risk was eliminated. */
const noObject: WarningQuery = (ask) =>
  onPlace(ask, {
    where: sql`${village} AND NOT EXISTS (SELECT 1 FROM "household" n WHERE n."county" = r."county" AND n."villageCode" = r."code" AND n."monitoringStatus" IN ('monitored', 'eliminated'))`,
    since: thisYear(ask), fact: sql`'{}'::jsonb`,
  })

/** People of un-eliminated households and the rural population, registered people where no such figure is known: as in the statistics. */
const people = (measure: string) => sql`(SELECT sum(n."value") FROM "rollup" n WHERE n."county" = r."county" AND ${below(sql`n."villageCode"`)} AND n."measure" = ${measure})`
const shares = sql`JOIN LATERAL (SELECT coalesce(${people('monitoredPeople')}, 0) AS people, coalesce(r."ruralPopulation", ${people('people')}, 0) AS population) x ON x.population > 0`
const share = (ask: Ask, limit: number, high: boolean): Sql | null =>
  onPlace(ask, {
    from: shares, where: high ? sql`x.people * 100 > x.population * ${limit}::float8` : sql`x.people * 100 < x.population * ${limit}::float8`,
    since: thisYear(ask), fact: sql`jsonb_build_object('share', round(x.people * 100.0 / x.population, 2), 'limit', ${limit}::float8, 'high', ${high}::boolean)`,
  })

const shareAbove: WarningQuery = (ask) => {
  const permille = ask.policy.policy.rules['R-149']?.permille
  return permille ? share(ask, permille / 10, true) : null
}

const shareUnusual: WarningQuery = (ask) => {
  const { largeShare, smallShare } = ask.policy.policy.countyParameters
  const [large, small] = [largeShare?.value, smallShare?.value]
  const rows = [large == null ? null : share(ask, large, true), small == null ? null : share(ask, small, false)].filter((row) => row !== null)
  return rows.length === 2 ? sql`${rows[0]} UNION ALL ${rows[1]}` : (rows[0] ?? null)
}

const noneOutOfPoverty: WarningQuery = (ask) =>
  onPlace(ask, {
    from: sql`JOIN LATERAL (SELECT coalesce(r."ruralPopulation", ${people('people')}, 0) AS population) x ON x.population > 0`,
    where: sql`NOT EXISTS (SELECT 1 FROM ${households} AND n."householdType" = 'outOfPoverty')`, since: thisYear(ask), fact: sql`'{}'::jsonb`,
  })

const WINDOW = 30 // days in which 集中标注 is counted, up to the last mark: 本县规定

const markedTogether: WarningQuery = (ask) => {
  const limit = ask.policy.policy.countyParameters.concentratedMarking?.value
  if (!limit) return null
  const marked = sql`"household" n WHERE n."county" = r."county" AND n."villageCode" = r."code" AND n."monitoringStatus" = 'eliminated'`
  return onPlace(ask, {
    from: sql`JOIN LATERAL (SELECT max(n."eliminatedOn") AS last FROM ${marked}) l ON l.last > ${ask.today}::date - ${WINDOW}::int
      JOIN LATERAL (SELECT count(*)::int AS n FROM ${marked} AND n."eliminatedOn" > l.last - ${WINDOW}::int) x ON x.n >= ${limit}::int`,
    where: village, since: sql`l.last`, fact: sql`jsonb_build_object('households', x.n, 'limit', ${limit}::int, 'last', l.last)`,
  })
}

export const placeQueries = { 'W-012': noObject, 'W-013': shareAbove, 'W-014': shareUnusual, 'W-015': noneOutOfPoverty, 'W-042': markedTogether } satisfies Record<string, WarningQuery>
