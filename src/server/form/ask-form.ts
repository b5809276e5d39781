import 'server-only'
import type { Caller } from '@/server/kernel/actor'
import type { FilledForm } from './filled-form'
import { getHouseholdForm } from './get-household-form'
import { getRegionForm } from './get-region-form'
import { revealForm } from './reveal-form'

/** What the address of a form says: whose or which place it is for, and what to choose. */
export interface AskedForm {
  number: string
  household?: string | undefined
  case?: string | undefined
  village?: string | undefined
  region?: string | undefined
  campaign?: string | undefined
  group?: string | undefined
  on?: string | undefined
  kind?: string | undefined
  blank?: string | undefined
  /** Why whole identity numbers are to be printed; without it they are masked. */
  reason?: string | undefined
}

/** The one way to a form: of a household or a case, of a place, or with whole numbers, which is an act and audited. */
export async function askForm(caller: Caller, { number, household, case: caseId, village, region = village, reason, ...options }: AskedForm): Promise<FilledForm> {
  if (household && reason !== undefined) return (await revealForm(caller, { params: { household }, body: { number, reason, ...(caseId && { case: caseId }) } })).result
  if (household || caseId) return getHouseholdForm(caller, { number, household, case: caseId })
  return getRegionForm(caller, { number, region, ...options })
}
