import 'server-only'
import { qualityCodes } from '@/domain/ledger/data-quality'
import { warningsSql } from '@/server/warning/queries/found.sql'
import { join, oneIf, onHouseholds, sql, type LedgerSource } from './ask.sql'

const none = sql`SELECT NULL::text AS code, NULL::text AS fault, NULL::text AS clause, NULL::text AS subject, NULL::text AS "householdId", NULL::text AS since WHERE FALSE`

/** Open warnings that tell of the record itself: the same rows as 预警, by kind of fault. */
export const dataQuality: LedgerSource = async (ask) => {
  const { db, actor, county, region, today } = ask
  const found = await Promise.all(
    Object.entries(qualityCodes).flatMap(([fault, codes]) => codes.map(async (code) => {
      const rows = await warningsSql(db, actor, { county, region, code }, today)
      return rows && sql`SELECT w.code, ${fault}::text AS fault, w.clause, w.subject, w."householdId", w.since FROM (${rows}) w WHERE w."reason" IS NULL AND w."householdId" IS NOT NULL`
    })),
  )
  const open = found.filter((rows) => rows !== null)
  return onHouseholds(ask, {
    id: sql`w.code || ' ' || w.subject`, from: sql`JOIN (${join(open.length > 0 ? open : [none], ' UNION ALL ')}) w ON w."householdId" = h."id"`,
    select: sql`w.fault, w.code, w.since, w.clause AS source, ${oneIf(sql`w.fault = 'missing'`)} AS missing, ${oneIf(sql`w.fault = 'wrong'`)} AS wrong, ${oneIf(sql`w.fault = 'late'`)} AS late`,
  })
}
