import 'server-only'
import type { Tx } from '@/server/kernel/db'
import { countyOf } from '@/server/kernel/ids'

/** The household a warning's subject belongs to; whether the caller may know of it is for the caller's scope to say. */
export async function householdOfSubject(tx: Tx, subject: string): Promise<string | null> {
  const county = countyOf(subject)
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "household" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT "householdId" FROM "member" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT "householdId" FROM "household_risk" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT "householdId" FROM "help_measure" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT "householdId" FROM "clue" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT "householdId" FROM "case" WHERE "county" = ${county} AND "id" = ${subject}
    UNION ALL SELECT c."householdId" FROM "notice" n JOIN "case" c ON c."county" = n."county" AND c."id" = n."caseId" WHERE n."county" = ${county} AND n."id" = ${subject}
    UNION ALL SELECT c."householdId" FROM "objection" o JOIN "notice" n ON n."county" = o."county" AND n."id" = o."noticeId" JOIN "case" c ON c."county" = n."county" AND c."id" = n."caseId"
      WHERE o."county" = ${county} AND o."id" = ${subject}`
  return row?.id ?? null
}
