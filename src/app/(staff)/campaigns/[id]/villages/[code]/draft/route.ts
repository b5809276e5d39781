import { saveDraft } from '@/server/draft/save-draft'
import { answerJson } from '@/server/kernel/json'
import { draftName } from '../draft-name'

/** Keeps the rows that are not saved yet, so that another computer can go on. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string; code: string }> }) {
  const { id, code } = await params
  return answerJson(request, async ({ caller, body }) => {
    const { result } = await saveDraft(caller, { body: { form: draftName(id, code), data: body } })
    return { savedAt: result.savedAt }
  })
}
