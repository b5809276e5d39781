import 'server-only'
import type { Prisma } from '@/server/generated/prisma/client'
import { isWithinRegion } from '@/domain/region/region-code'
import type { Actor } from '@/server/kernel/actor'

/** Replies to the townships that a hat covers, or whose office it is. */
export const replyScope = ({ county, hats }: Actor): Prisma.ReplyWhereInput =>
  hats.some(({ region }) => isWithinRegion(`${county}000000`, region)) ? { county } : { county, townshipCode: { in: hats.map(({ region }) => region) } }
