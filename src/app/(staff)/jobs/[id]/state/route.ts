import { getJob } from '@/server/job/get-job'
import { answerJson } from '@/server/kernel/json'

/** How far one's own background work is: what the progress on its page asks for. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson(request, ({ caller }) => getJob(caller, { id }))
}
