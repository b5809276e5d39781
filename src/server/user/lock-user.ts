import 'server-only'
import type { LoadContext, Params } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'

/** An account of the actor's own county, locked until the transaction ends. Throws not-found. */
export async function lockUser({ tx, actor }: LoadContext, { id = '' }: Params) {
  const { county } = actor
  await tx.$queryRaw`SELECT 1 FROM "app_user" WHERE "county" = ${county} AND "id" = ${id} FOR UPDATE`
  const user = await tx.user.findUnique({ where: { county_id: { county, id } } })
  if (!user) throw notFound()
  return { place: `${county}000000`, user }
}
