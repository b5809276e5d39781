import { registerQuality } from '@/server/household/register-quality'
import { followRoster } from '@/server/screening/follow-roster'
import { getRosterRow } from '@/server/screening/get-roster-row'
import { submitScreening } from '@/server/screening/submit-screening'
import { AppError } from '@/server/kernel/errors'
import { answerJson } from '@/server/kernel/json'
import { changesOf, hintsOf, savedOf } from '../saved-row'

interface Context {
  params: Promise<{ id: string; code: string }>
}

/** What others entered since the last look, and where they are. */
export async function GET(request: Request, { params }: Context) {
  const { id, code } = await params
  const asked = new URL(request.url).searchParams
  const at = asked.get('at') ?? undefined
  return answerJson(request, async ({ caller }) => changesOf(await followRoster(caller, { campaignId: id, villageCode: code, cursor: asked.get('since') ?? '0', at })))
}

/** Saves one row: saved with what should be looked at again, refused with its rules, or in conflict with what somebody else saved first. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params
  return answerJson(request, async ({ caller, body, key }) => {
    try {
      const { result } = await submitScreening(caller, { body: { ...body, campaignId: id }, key })
      const hints = hintsOf(result.warnings, await registerQuality(caller, { id: result.householdId }))
      return { kind: 'saved', saved: { ...savedOf({ ...result, recordedByName: caller.actor.name, mine: true }), hints } }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code !== 'stale-version') return { kind: 'refused', refusals: error.errors.length > 0 ? error.errors : [{ message: error.detail }] }
      const { row } = await getRosterRow(caller, { campaignId: id, householdId: body.householdId })
      return { kind: 'conflict', theirs: row.screening && savedOf(row.screening) }
    }
  })
}
