import { alreadyGiven } from '@/server/household/already-given'
import { answerJson } from '@/server/kernel/json'

/** Whether the telephone or the identity number is in the register: asked by the form on leaving the field. Posted, so that no number stands in an address. */
export async function POST(request: Request) {
  return answerJson(request, ({ caller, body }) => alreadyGiven(caller, body))
}
