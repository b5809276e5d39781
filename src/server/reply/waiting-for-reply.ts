import 'server-only'
import type { CaseKind } from '@/domain/glossary'
import type { Actor } from '@/server/kernel/actor'
import type { Db } from '@/server/kernel/db'
import { caseScopeSql } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

interface Waiting {
  townshipCode: string
  kind: CaseKind
  /** The number that the approvals already cite. */
  cited: string | null
  households: number
  /** The first three by village. */
  heads: string[]
}

/** What `replyCandidates` would list, counted by township, kind and cited number: a county that never issued a reply has thousands. */
export async function waitingForReply(db: Db, actor: Actor): Promise<(Waiting & { township: string })[]> {
  const rows = await db.$queryRaw<Waiting[]>`
    SELECT c."townshipCode", c."kind", c."state" -> 'data' -> s."key" ->> 'replyNumber' AS cited, count(*)::int AS households, (array_agg(c."headName" ORDER BY c."villageCode", c."id"))[1:3] AS heads
    FROM "case" c JOIN "case_step" s ON s."county" = c."county" AND s."caseId" = c."id" AND s."kind" = 'countyApproval' AND s."state" = 'done'
    WHERE c."county" = ${actor.county} AND ${caseScopeSql(actor)} AND c."decidedOn" IS NOT NULL AND c."status" IN ('open', 'approved')
      AND NOT EXISTS (SELECT 1 FROM "reply_case" a JOIN "reply" r ON r."county" = a."county" AND r."id" = a."replyId" WHERE a."county" = c."county" AND a."caseId" = c."id" AND r."withdrawnAt" IS NULL)
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 NULLS FIRST`
  const names = await regionNames(db, rows.map(({ townshipCode }) => townshipCode))
  return rows.map((row) => ({ ...row, township: names.get(row.townshipCode) ?? row.townshipCode }))
}
