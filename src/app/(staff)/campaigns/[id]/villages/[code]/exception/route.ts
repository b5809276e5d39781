import { enterByException } from '@/server/screening/enter-by-exception'
import { getRoster } from '@/server/screening/get-roster'
import { AppError } from '@/server/kernel/errors'
import { answerJson } from '@/server/kernel/json'
import { rosterOf } from '../saved-row'

/** 按例外录入: the households named, each with a record of its own; answers the rows as they stand now. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string; code: string }> }) {
  const { id, code } = await params
  return answerJson(request, async ({ caller, body, key }) => {
    try {
      const { result } = await enterByException(caller, { params: { id }, body: { ...body, villageCode: code }, key })
      const recorded = new Set(result.recorded.map((entry) => entry.householdId))
      const { rows } = await getRoster(caller, { campaignId: id, villageCode: code })
      return { kind: 'done', actId: result.actId, rows: rows.filter((row) => recorded.has(row.householdId)).map(rosterOf).map(({ roster, saved }) => ({ householdId: roster.householdId, saved })) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { kind: 'refused', refusals: error.errors.length > 0 ? error.errors : [{ message: error.detail }] }
    }
  })
}
