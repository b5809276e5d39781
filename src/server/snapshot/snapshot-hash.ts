import 'server-only'
import { canonicalJson } from '@/server/kernel/canonical'
import { localDate } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import type { Snapshot } from '@/server/generated/prisma/client'

export interface Part {
  ledger: string
  rows: number
  hash: string
}

/** Over title, place, day, figures and the hash of each part: a changed row changes it. */
export const snapshotHash = ({ regionCode, title, asOf, figures, parts }: Pick<Snapshot, 'regionCode' | 'title' | 'asOf'> & { figures: unknown; parts: unknown }): string =>
  sha256(canonicalJson({ regionCode, title, asOf: localDate(asOf), figures, parts }))
