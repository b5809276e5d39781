import 'server-only'
import { z } from 'zod'
import { words } from '@/domain/case/fields'
import { maskNumbersIn } from '@/domain/member/masking'
import { COUNTY_RULE } from '@/domain/refusal'
import { isPlace, warningKeyOf } from '@/domain/warning/identity'
import type { Prisma } from '@/server/generated/prisma/client'
import { defineAction, type LoadContext, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, notFound } from '@/server/kernel/errors'
import { countyOf } from '@/server/kernel/ids'
import { lockHousehold, villageScope } from '@/server/kernel/scope'
import { warningsSql, type WarningRow } from './queries/found.sql'
import { findWarning } from './queries/page.sql'
import { householdOfSubject } from './subject-household'
import { warningViews } from './warning-view'

interface WarningTarget extends Target {
  warning: WarningRow
}

/**
 * POST /warnings/{id}/dismiss: answers a warning with a reason. The answer holds for the fact as it stands; the same
 * warning on another fact is open again. The record itself is not touched.
 */
export const dismissWarning = defineAction({
  name: 'warnings.dismiss',
  permission: 'warning.dismiss',
  async load(cx, { id = '' }): Promise<WarningTarget> {
    const key = warningKeyOf(id)
    if (!key) throw notFound()
    const household = await lockSubject(cx, key.subject)
    const filter = { county: countyOf(key.subject), code: key.code, ...(household ? { household } : { region: key.subject }) }
    const warning = await findWarning(cx.tx, await warningsSql(cx.tx, cx.actor, filter, cx.today), key.code, key.subject)
    if (!warning) throw notFound()
    return { place: warning.region, warning }
  },
  body: z.strictObject({ reason: words(500).min(4, { error: '理由不少于 4 个字。' }) }),
  detail: z.strictObject({ code: z.string(), subject: z.string(), reason: z.string() }),
  async run(cx, { warning }, { reason }) {
    if (warning.reason !== null) throw conflict([{ clause: COUNTY_RULE, path: 'state', message: `这条预警已经由${warning.byName}关闭。` }])
    const { code, clause, kind, subject, householdId, region, since, fact, fingerprint } = warning
    const id = cx.newId()
    await cx.tx.warningDismissal.create({
      data: {
        county: countyOf(subject), id, code, clause, subject, subjectKind: kind, householdId, regionCode: region, since: dateColumn(since), fact: fact as Prisma.InputJsonValue, fingerprint,
        reason, by: cx.actor.id, byName: cx.actor.name, at: cx.now,
      },
    })
    const [result] = await warningViews(cx.tx, [{ ...warning, reason, byName: cx.actor.name, dismissedAt: cx.at }], cx.today)
    return {
      result: result!,
      subject: { kind: 'warning', id: result!.id, villageCode: region, ...(householdId && { householdId }) },
      detail: { code, subject, reason: maskNumbersIn(reason) },
    }
  },
})

/** Locks the household of the subject, or the place, within scope. Returns the household's id; null for a place. Throws not-found. */
async function lockSubject({ tx, actor }: LoadContext, subject: string): Promise<string | null> {
  if (isPlace(subject)) {
    const place = await tx.region.findFirst({ where: { AND: [{ code: subject }, { OR: villageScope(actor).OR.map(({ villageCode }) => ({ code: villageCode })) }] }, select: { county: true } })
    if (!place) throw notFound()
    await tx.$queryRaw`SELECT 1 FROM "region" WHERE "county" = ${place.county} AND "code" = ${subject} FOR UPDATE`
    return null
  }
  const household = await householdOfSubject(tx, subject)
  if (!household) throw notFound()
  return (await lockHousehold(tx, actor, household)).id
}
