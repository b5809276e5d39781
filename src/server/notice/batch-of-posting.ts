import 'server-only'
import type { CaseState, Notice } from '@/domain/case/state'
import { timestampColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'

/** The printed batch that a posting belongs to: the latest paper with this case on it that was made since the case came to the step. */
export async function findBatchOfPosting(tx: Tx, { id, villageCode, kind, steps }: CaseState, { step }: Notice): Promise<string | null> {
  const since = steps.find(({ key }) => key === step)?.enteredAt
  const sheet = await tx.noticeDocument.findFirst({
    where: { villageCode, kind: `${kind}Notice`, caseIds: { has: id }, ...(since && { createdAt: { gte: timestampColumn(since) } }) },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }], select: { batchId: true },
  })
  return sheet?.batchId ?? null
}
