import { samePhone } from '@/server/household/same-phone'
import { answerJson } from '@/server/kernel/json'

/** Whether another household gave this telephone: asked by the form on leaving the field. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  return answerJson(request, ({ caller }) => samePhone(caller, { phone: searchParams.get('phone') ?? '', except: searchParams.get('except') ?? undefined }))
}
