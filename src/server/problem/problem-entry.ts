import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** Where the caller may enter a problem: the townships and villages of the own place; and whether the policy asks for who mends it at once (R-130). */
export const problemEntry = defineQuery({
  name: 'problems.entry',
  permission: 'problem.write',
  input: z.strictObject({}),
  async run({ db, hat, today }) {
    const [rows, policy] = await Promise.all([
      db.region.findMany({ where: { code: villageRange(hat.region), level: { in: ['township', 'village'] } }, orderBy: { code: 'asc' }, select: { code: true, name: true, level: true } }),
      findPolicyInForce(db, hat.region, today),
    ])
    const township = new Map(rows.filter(({ level }) => level === 'township').map(({ code, name }) => [code, shortRegionName(name)]))
    const label = (row: (typeof rows)[number]) => (row.level === 'township' ? `${shortRegionName(row.name)}（乡镇级问题）` : township.size > 1 ? `${township.get(`${row.code.slice(0, 9)}000`) ?? ''}${shortRegionName(row.name)}` : shortRegionName(row.name))
    return { today, places: rows.map((row) => ({ value: row.code, label: label(row) })), asks: policy?.policy.rules['R-130']?.clause ?? null }
  },
})
