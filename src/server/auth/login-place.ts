import 'server-only'
import { db } from '@/server/kernel/db'
import { unsafeIsDemo } from '@/server/kernel/unsafe'

/** What a visitor may see before logging in: the county's name, and whether the data is a demonstration, whether anybody has a second factor. */
export async function loginPlace(): Promise<{ name: string; demo: boolean; secondFactor: boolean }> {
  const county = await db().region.findFirst({ where: { level: 'county' }, select: { name: true }, orderBy: { code: 'asc' } })
  const guarded = await db().user.findFirst({ where: { otpSecret: { not: null } }, select: { id: true } })
  return { secondFactor: guarded !== null, name: county?.name ?? '', demo: await unsafeIsDemo() }
}
