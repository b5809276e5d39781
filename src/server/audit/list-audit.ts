import 'server-only'
import { z } from 'zod'
import { labelOf, type Role } from '@/domain/glossary'
import { dayField } from '@/domain/time/day-field'
import type { Audit, Prisma } from '@/server/generated/prisma/client'
import { instantOf, timestampColumn } from '@/server/kernel/clock'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { auditScope } from './audit-scope'

const view = (row: Audit) => ({
  seq: Number(row.seq), id: row.id, at: instantOf(row.at),
  actor: { id: row.actorId, name: row.actorName, role: row.actorRole, roleLabel: labelOf('role', row.actorRole as Role), region: row.actorRegion },
  action: row.action,
  subject: { kind: row.subjectKind, id: row.subjectId, ...(row.householdId && { householdId: row.householdId }), ...(row.villageCode && { villageCode: row.villageCode }) },
  detail: row.detail, channel: row.channel, hash: row.hash,
})

/** GET /audit: newest first, by sequence and never by time. `household` finds everything about a household. */
export const listAudit = defineQuery({
  name: 'audit.list',
  permission: 'audit.read',
  input: z.strictObject({
    ...paging,
    subject: z.string().optional(),
    household: z.string().optional(),
    actor: z.string().optional(),
    action: z.string().optional(),
    from: z.union([dayField, z.iso.datetime({ offset: true })]).optional(),
  }),
  async run({ db, actor }, { limit, cursor, subject, household, actor: actorId, action, from }) {
    const where: Prisma.AuditWhereInput = {
      AND: [
        auditScope(actor),
        {
          ...(subject && { subjectId: subject }), ...(household && { householdId: household }), ...(actorId && { actorId }), ...(action && { action }),
          ...(from && { at: { gte: timestampColumn(from.length === 10 ? `${from}T00:00:00+08:00` : from) } }),
        },
      ],
    }
    const after = Number(readCursor(cursor, 1)?.[0] ?? 0)
    const rows = await db.audit.findMany({
      where: { AND: [where, ...(after ? [{ seq: { lt: after } }] : [])] },
      orderBy: { seq: 'desc' },
      take: limit + 1,
    })
    return pageOf(rows, limit, await db.audit.count({ where }), view, (row) => cursorOf(Number(row.seq)))
  },
})
