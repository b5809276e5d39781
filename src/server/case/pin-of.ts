import 'server-only'
import type { Decisions } from '@/domain/decision/decision-keys'
import type { PolicyId } from '@/domain/policy/variants'
import type { PolicyPin } from '@/domain/policy/resolve'
import type { Case } from '@/server/generated/prisma/client'

/** The pin of a case from its columns, for lists that do not read the whole state. */
export const pinOf = ({ policyId, policyVersion, inherits, decisions }: Pick<Case, 'policyId' | 'policyVersion' | 'inherits' | 'decisions'>): PolicyPin => ({
  id: policyId as PolicyId, version: policyVersion, inherits: inherits as PolicyId | null, ...(decisions !== null && { decisions: decisions as Decisions }),
})
