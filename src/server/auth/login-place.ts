import 'server-only'
import { db } from '@/server/kernel/db'
import { unsafeIsDemo } from '@/server/kernel/unsafe'

/** What a visitor may see before logging in: the county's name, and whether the data is a demonstration. */
export async function loginPlace(): Promise<{ name: string; demo: boolean }> {
  const county = await db().region.findFirst({ where: { level: 'county' }, select: { name: true }, orderBy: { code: 'asc' } })
  return { name: county?.name ?? '', demo: await unsafeIsDemo() }
}
