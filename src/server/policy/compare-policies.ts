import 'server-only'
import { z } from 'zod'
import { compareSheets } from '@/domain/policy/sheet/compare'
import { policies } from '@/domain/policy/variants'
import { defineQuery } from '@/server/kernel/query'
import { sheetOf } from './get-sheet'

/** Two policies side by side; null until both are chosen. */
export const comparePolicies = defineQuery({
  name: 'policies.compare',
  permission: 'policy.read',
  input: z.strictObject({ left: z.string().optional(), right: z.string().optional() }),
  async run(cx, { left, right }) {
    const known = policies.map(({ id, title }) => ({ id, title }))
    if (!left || !right) return { known, compared: null }
    const [a, b] = [await sheetOf(cx, left, null), await sheetOf(cx, right, null)]
    return { known, compared: { left: { id: a.id, title: a.title }, right: { id: b.id, title: b.title }, sections: compareSheets(a.sections, b.sections) } }
  },
})
