import { labelOf, type CaseKind, type MonitoringStatus } from '../../src/domain/glossary'
import { addDays } from '../../src/domain/time/local-date'
import { settle, stepsOf } from './support/by-api'
import { adopt, open, register } from './support/household'
import type { Account } from './support/sign-in'
import { take } from './support/steps-by-kind'
import { expect, test } from './support/test'

const SILENT = 'henan-2022'
const VILLAGE = '341524204202' // 板棚村: no other journey works there
const CADRE: Account = 'village2.cadre'
const AFTER: Record<CaseKind, MonitoringStatus> = { identification: 'monitored', elimination: 'eliminated', rollback: 'monitored', removal: 'removed' }

/** Every kind besides the identification for which a policy prints steps of its own; household-life.spec.ts travels the eliminations of two. */
const lives: readonly { policyId: string; inherits?: string; year: number; before: readonly CaseKind[]; travelled: readonly CaseKind[] }[] = [
  { policyId: 'town-6000', year: 2040, before: ['identification'], travelled: ['elimination', 'rollback'] },
  { policyId: 'heze-suiguantun-6500', inherits: SILENT, year: 2041, before: ['identification', 'elimination'], travelled: ['rollback', 'removal'] },
  { policyId: 'anhui-huaishuwan-2023', inherits: SILENT, year: 2042, before: ['identification', 'elimination'], travelled: ['rollback', 'removal'] },
  { policyId: 'jiangxi-zixiao-2022', inherits: SILENT, year: 2043, before: ['identification', 'elimination'], travelled: ['rollback', 'removal'] },
  { policyId: 'henan-2022', year: 2044, before: ['identification', 'elimination'], travelled: ['rollback', 'removal'] },
]

for (const { policyId, inherits, year, before, travelled } of lives)
  test(`${policyId}: ${travelled.join(', then ')}, each step by its own login`, async ({ desk, clock, request }) => {
    let day = `${year}-01-05`
    await clock(day)
    expect(await adopt(request, { policyId, inherits, effectiveFrom: `${year}-01-02` })).toMatchObject({ status: 200 })
    const householdId = await register(request, VILLAGE)
    for (const kind of before) {
      day = await settle(request, { householdId, kind, day, clock, cadre: CADRE })
      day = addDays(day, 210) // longer than any policy watches before it lets an elimination begin
    }

    const gone: CaseKind[] = [...before]
    for (const kind of travelled) {
      await clock(day)
      const cadre = await desk(CADRE)
      const id = await open(cadre, householdId, kind)
      for (const step of await stepsOf(request, id)) day = await test.step(`${kind}: ${step.kind}`, () => take(step, id, { day, clock, kind, as: desk, cadre: CADRE }))
      gone.push(kind)

      await cadre.goto(`/households/${householdId}`)
      await expect(cadre.locator('main').getByText(labelOf('monitoringStatus', AFTER[kind]), { exact: true }).first()).toBeVisible()
      await cadre.goto(`/households/${householdId}?tab=timeline`)
      for (const [i, known] of gone.entries()) await expect(cadre.getByRole('link', { name: `${i + 1}. ${labelOf('caseKind', known)}` })).toBeVisible()
      day = addDays(day, 1)
    }
  })

test.afterAll(async ({ request }) => {
  expect(await adopt(request, { policyId: SILENT, effectiveFrom: '2030-01-01' })).toMatchObject({ status: 200 })
})
