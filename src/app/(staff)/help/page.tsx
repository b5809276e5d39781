import { requireCaller } from '@/server/auth/session'
import { HelpView } from './help-view'

export const metadata = { title: '帮助' }

/** 帮助: the page of the role that asks. */
export default async function HelpPage() {
  const { actor } = await requireCaller()
  return <HelpView role={actor.hats[0]!.role} own={actor.hats[0]!.role} />
}
