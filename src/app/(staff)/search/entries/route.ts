import { answerJson } from '@/server/kernel/json'
import { searchEverything } from '@/server/search/search-everything'
import { paletteGroups } from '../palette-groups'

/** What the palette shows while somebody types: the same search as the page of results, for the same person. */
export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q')?.slice(0, 100) ?? ''
  return answerJson(request, async ({ caller }) => paletteGroups(await searchEverything(caller, { q }), q, caller.actor.hats[0]!.role))
}
