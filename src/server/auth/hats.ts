import 'server-only'
import { labelOf } from '@/domain/glossary'
import { shortRegionName } from '@/domain/region/region-name'
import type { Actor } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'

/** A person's hats in words, for the choice of one: 「乡镇经办员　槐树湾乡」. */
export async function hatsOf(person: Actor): Promise<{ id: string; roleLabel: string; place: string }[]> {
  const regions = await db().region.findMany({ where: { code: { in: person.hats.map((hat) => hat.region) } }, select: { code: true, name: true } })
  const names = new Map(regions.map((region) => [region.code, shortRegionName(region.name)]))
  return person.hats.map((hat) => ({ id: hat.id, roleLabel: labelOf('role', hat.role), place: names.get(hat.region) ?? hat.region }))
}
