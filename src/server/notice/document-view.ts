import 'server-only'
import { noticeView } from '@/domain/notice/view'
import type { NoticeDocument } from '@/server/generated/prisma/client'
import { canonicalJson } from '@/server/kernel/canonical'
import { instantOf } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'

/** The hash that a stored sheet carries: over everything that is printed. */
export const hashOfView = (view: unknown): string => sha256(canonicalJson(view))

/** A stored sheet as it prints. Throws where it is not what was stored: a notice reprints identically or not at all. */
export function documentView(row: NoticeDocument) {
  const view = noticeView.parse(row.view)
  if (hashOfView(view) !== row.templateHash) throw new Error(`notice document ${row.id} does not match its hash`)
  return {
    id: row.id, batchId: row.batchId, villageCode: row.villageCode, kind: row.kind, number: row.number, version: row.version, templateVersion: row.templateVersion, hash: row.templateHash,
    view, createdAt: instantOf(row.createdAt),
  }
}
