import 'server-only'
import { checkImport } from '@/server/import/check-import'
import { commitJob } from '@/server/import/commit-job'
import { exportJob } from '@/server/ledger/export-job'
import type { JobKind } from './job-kind'

/** Every kind of background work there is. */
const kinds: readonly JobKind[] = [exportJob, checkImport, commitJob]

const byName = new Map(kinds.map((kind) => [kind.kind, kind]))

export const findJobKind = (name: string): JobKind | undefined => byName.get(name)
