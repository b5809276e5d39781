import 'server-only'
import { refuseDecision } from '@/domain/decision/county-decision'
import type { DecisionKey } from '@/domain/decision/decision-keys'
import { COUNTY_RULE, type Refusal } from '@/domain/refusal'
import { findPolicy } from '@/domain/policy/variants'
import { Prisma, type Region } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { dateColumn, machineNow } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { current } from '@/server/user/user-view'

export interface DecisionInput {
  key: DecisionKey
  /** As the schema of its key gives it; null takes the standard back. */
  value: unknown
  effectiveFrom: string
  reason: string
}

/** Throws what speaks against a decision at this place, and a second account that is not there (K-13). */
export async function checkDecision(cx: Pick<WriteContext, 'tx'>, region: Pick<Region, 'county' | 'code'>, { key, value, effectiveFrom }: DecisionInput): Promise<void> {
  const inForce = await findPolicyInForce(cx.tx, region.code, effectiveFrom)
  const text = inForce && findPolicy(inForce.pin.id, inForce.pin.version)
  const refusals = refuseDecision({ region: region.code, key, value }, text ?? null)
  if (key === 'secondConfirms' && value === 'yes' && (await administrators(cx, region.county)) < 2) refusals.push(ALONE)
  if (refusals.length > 0) throw ruleViolation(refusals)
}

const ALONE: Refusal = {
  rule: 'K-13', clause: COUNTY_RULE, path: 'value', message: '本县只有一个在用的县管理员账号，没有人可以确认。', fix: '先在「用户」中增设另一名县管理员。',
}

async function administrators({ tx }: Pick<WriteContext, 'tx'>, county: string): Promise<number> {
  return tx.user.count({ where: { county, disabledAt: null, assignments: { some: { role: 'countyAdmin', ...current(machineNow()) } } } })
}

/** Adds the next version of a decision; the region is locked by the caller, so versions follow each other. `confirmedBy`: the second account. */
export async function recordDecision(
  { tx, now }: Pick<WriteContext, 'tx' | 'now'>, { county, code }: Pick<Region, 'county' | 'code'>, { key, value, effectiveFrom, reason }: DecisionInput,
  by: { id: string; name: string }, confirmedBy: string | null = null,
): Promise<number> {
  const last = await tx.countyDecision.findFirst({ where: { county, regionCode: code, key }, orderBy: { version: 'desc' }, select: { version: true } })
  const version = (last?.version ?? 0) + 1
  await tx.countyDecision.create({
    data: {
      county, regionCode: code, key, version, value: value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue),
      effectiveFrom: dateColumn(effectiveFrom), reason, decidedBy: by.id, decidedName: by.name, confirmedBy, decidedAt: now,
    },
  })
  return version
}
