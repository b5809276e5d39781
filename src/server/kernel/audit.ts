import 'server-only'
import { sealSoon } from '@/server/audit/seal-audit'
import type { Prisma } from '@/server/generated/prisma/client'
import type { Caller, Hat } from './actor'
import { canonicalJson } from './canonical'
import { instantOf } from './clock'
import { sha256 } from './crypto'
import type { Tx } from './db'
import { newId } from './ids'

/** What an act was about. */
export interface Subject {
  kind: 'household' | 'member' | 'case' | 'screening' | 'campaign' | 'lookBack' | 'flag' | 'evaluation' | 'routine' | 'problem' | 'training' | 'leaflet' | 'hazard' | 'report' | 'clue' | 'plan' | 'measure' | 'warning' | 'signBatch' | 'savedFilter' | 'consultation' | 'submission' | 'reply' | 'visit' | 'earlyWarning' | 'region' | 'user' | 'token' | 'notice' | 'attachment' | 'draft' | 'export' | 'snapshot' | 'import' | 'job' | 'database'
  id: string
  householdId?: string
  villageCode?: string
}

export interface AuditFields {
  county: string
  id: string
  at: Date
  actorId: string
  actorName: string
  actorRole: string
  actorRegion: string
  action: string
  subjectKind: string
  subjectId: string
  householdId: string | null
  villageCode: string | null
  detail: unknown
  channel: string
}

/** The row's own hash: over everything but its sequence, which the database gives at insert. */
export const auditHash = ({ at, ...rest }: AuditFields): string => sha256(canonicalJson({ ...rest, at: instantOf(at) }))

/** One row of audit, ready to be written. `detail` carries masked numbers only. */
export function auditRow(caller: Caller, hat: Hat, action: string, subject: Subject, detail: unknown, at: Date) {
  const atSecond = new Date(Math.floor(at.getTime() / 1000) * 1000) // hashed as text to the second
  const fields: AuditFields = {
    county: caller.actor.county,
    id: newId(caller.actor.county),
    at: atSecond,
    actorId: caller.actor.id,
    actorName: caller.actor.name,
    actorRole: hat.role,
    actorRegion: hat.region,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    householdId: subject.householdId ?? null,
    villageCode: subject.villageCode ?? null,
    detail: JSON.parse(canonicalJson(detail)),
    channel: caller.channel,
  }
  return { ...fields, detail: fields.detail as Prisma.InputJsonValue, hash: auditHash(fields) }
}

/** Writes the audit row in the transaction of the change itself; the seal follows after the commit. */
export async function writeAudit(tx: Tx, ...args: Parameters<typeof auditRow>): Promise<void> {
  await tx.audit.create({ data: auditRow(...args) })
  sealSoon()
}
