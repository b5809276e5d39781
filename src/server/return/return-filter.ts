import 'server-only'
import { z } from 'zod'
import { returnReasons, stepKinds } from '@/domain/glossary'
import { dayField } from '@/domain/time/day-field'
import { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { startOfDay, timestampColumn } from '@/server/kernel/clock'
import { caseScopeSql } from '@/server/kernel/scope'
import { addDays } from '@/domain/time/local-date'
import { regionPrefixOf } from '@/domain/region/region-code'

/** Which returns are meant: period, place, reason, the step that sent back, the step it was sent to. */
export const ReturnFilter = z.strictObject({
  from: dayField.optional(),
  to: dayField.optional(),
  region: z.string().regex(/^\d{12}$/).optional(),
  reason: z.enum(returnReasons).optional(),
  step: z.enum(stepKinds).optional(),
  toStep: z.enum(stepKinds).optional(),
})

export type ReturnFilter = z.output<typeof ReturnFilter>

/** One line for each reason of each return within the scope: `r.code`, the kinds of both steps, the place, the day. */
export const returnsSql = (actor: Actor, { from, to, region, reason, step, toStep }: ReturnFilter): Prisma.Sql => Prisma.sql`
  SELECT e."caseId", e."seq", e."at", e."actorName", e."actorRole", coalesce(e."payload"->'data'->>'note', '') AS note, c."headName", c."villageCode", c."townshipCode", c."status", c."stepTitle", c."householdId",
    coalesce(r.reason->>'code', r.reason #>> '{}') AS code, r.reason->>'field' AS field, sent."kind" AS step, back."kind" AS "toStep"
  FROM "case_event" e
  JOIN "case" c ON c."county" = e."county" AND c."id" = e."caseId"
  JOIN "case_step" sent ON sent."county" = e."county" AND sent."caseId" = e."caseId" AND sent."key" = e."step"
  JOIN "case_step" back ON back."county" = e."county" AND back."caseId" = e."caseId" AND back."key" = e."payload"->'data'->>'toStep'
  CROSS JOIN LATERAL jsonb_array_elements(e."payload"->'data'->'reasons') AS r(reason)
  WHERE e."county" = ${actor.county} AND e."action" = 'return' AND ${caseScopeSql(actor, 'c')}
    ${from ? Prisma.sql`AND e."at" >= ${timestampColumn(startOfDay(from))}` : Prisma.empty}
    ${to ? Prisma.sql`AND e."at" < ${timestampColumn(startOfDay(addDays(to, 1)))}` : Prisma.empty}
    ${region ? Prisma.sql`AND c."villageCode" LIKE ${`${regionPrefixOf(region)}%`}` : Prisma.empty}
    ${reason ? Prisma.sql`AND coalesce(r.reason->>'code', r.reason #>> '{}') = ${reason}` : Prisma.empty}
    ${step ? Prisma.sql`AND sent."kind" = ${step}` : Prisma.empty}
    ${toStep ? Prisma.sql`AND back."kind" = ${toStep}` : Prisma.empty}`
