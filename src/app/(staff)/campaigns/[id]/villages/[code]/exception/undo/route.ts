import { undoException } from '@/server/screening/undo-exception'
import { AppError } from '@/server/kernel/errors'
import { answerJson } from '@/server/kernel/json'

/** Takes a whole act of 按例外录入 back, while none of its rows has been changed or used. */
export async function POST(request: Request) {
  return answerJson(request, async ({ caller, body: { actId } }) => {
    try {
      await undoException(caller, { params: { actId: String(actId ?? '') }, body: {} })
      return { kind: 'undone' }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { kind: 'refused', refusals: error.errors.length > 0 ? error.errors : [{ message: error.detail }] }
    }
  })
}
