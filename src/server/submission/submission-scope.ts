import 'server-only'
import type { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { villageRange } from '@/server/kernel/scope'

/** Lists of the townships that a hat covers whole: a village does not see its neighbours' households on them. */
export const submissionScope = ({ county, hats }: Actor): Prisma.SubmissionWhereInput => ({ county, OR: hats.map(({ region }) => ({ townshipCode: villageRange(region) })) })
