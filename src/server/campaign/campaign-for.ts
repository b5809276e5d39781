import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { Campaign } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'

type Reader = Pick<Tx, 'campaign'>

/** The campaign under way at a place on a day: begun, not closed, the latest; null where there is none. */
export async function findCampaign(tx: Reader, place: string, today: string): Promise<Campaign | null> {
  const running = await tx.campaign.findMany({
    where: { county: place.slice(0, 6), closedOn: null, startsOn: { lte: dateColumn(today) } }, orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  })
  return running.find((campaign) => covers(campaign.regionCode, place)) ?? null
}

/** The campaign of an id where it covers the place, or lies within it. Throws not-found. */
export async function getCampaign(tx: Reader, id: string, place: string): Promise<Campaign> {
  const campaign = await tx.campaign.findFirst({ where: { id } })
  if (!campaign || !(covers(campaign.regionCode, place) || covers(place, campaign.regionCode))) throw notFound()
  return campaign
}

/** The same, where `current` stands for the campaign under way. Throws not-found. */
export async function getCampaignOr(tx: Reader, idOrCurrent: string, place: string, today: string): Promise<Campaign> {
  if (idOrCurrent !== 'current') return getCampaign(tx, idOrCurrent, place)
  const campaign = await findCampaign(tx, place, today)
  if (!campaign) throw notFound()
  return campaign
}
