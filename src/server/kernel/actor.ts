import type { Assignment } from '@/domain/access/jurisdiction'

/** One hat of an actor, with the id of its assignment. */
export interface Hat extends Assignment {
  id: string
}

/** Who acts: read fresh from the database for every request, so that a disabled or moved account stops at once. */
export interface Actor {
  id: string
  name: string
  username: string
  county: string
  department: string | null
  hats: Hat[]
}

export type Channel = 'page' | 'api' | 'bulk-api' | 'seed' | 'cli'

/** An actor and the door it came through. */
export interface Caller {
  actor: Actor
  channel: Channel
}
