import type { CaseState } from '@/domain/case/state'
import type { Case } from '@/server/generated/prisma/client'

/** The engine's state as the row keeps it. */
export const stateOf = (row: Pick<Case, 'state'>): CaseState => row.state as unknown as CaseState
