import 'server-only'
import { z } from 'zod'
import { labelOf, stepKinds, type CaseKind } from '@/domain/glossary'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

/** Open cases by township and step: what waits here, and what is on its way. */
export const countSteps = defineQuery({
  name: 'cases.countSteps',
  permission: 'case.read',
  input: z.strictObject({}),
  async run({ db, actor }) {
    const groups = await db.case.groupBy({ by: ['townshipCode', 'stepKind', 'kind'], where: { AND: [caseScope(actor), { status: 'open' }] }, _count: true })
    const names = await regionNames(db, groups.map(({ townshipCode }) => townshipCode))
    const steps = stepKinds.filter((kind) => groups.some(({ stepKind }) => stepKind === kind))
    const townships = [...new Set(groups.map(({ townshipCode }) => townshipCode))].sort()
    const sum = (of: (group: (typeof groups)[number]) => boolean) => groups.filter(of).reduce((all, { _count }) => all + _count, 0)
    return {
      steps: steps.map((kind) => ({ kind, label: labelOf('stepKind', kind), count: sum((group) => group.stepKind === kind) })),
      kinds: [...new Set(groups.map(({ kind }) => kind as CaseKind))].map((kind) => ({ kind, label: labelOf('caseKind', kind), count: sum((group) => group.kind === kind) })),
      townships: townships.map((code) => ({ code, name: names.get(code) ?? code, counts: Object.fromEntries(steps.map((kind) => [kind, sum((group) => group.townshipCode === code && group.stepKind === kind)])) })),
    }
  },
})

export type StepCounts = Awaited<ReturnType<typeof countSteps>>
