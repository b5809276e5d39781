import { adopt, bearer, open, register } from './support/household'
import { take, type Step } from './support/steps-by-kind'
import { expect, test } from './support/test'

const SILENT = 'henan-2022' // whose procedures a county takes over where its own text prints none

/** The seven that household-life.spec.ts does not travel, each in a year of its own. */
const runs: readonly { policyId: string; year: number; inherits?: string }[] = [
  { policyId: 'anhui-bengbu-7000', year: 2030, inherits: SILENT },
  { policyId: 'jiangxi-zixiao-2022', year: 2031, inherits: SILENT },
  { policyId: 'guizhou-6320-2021', year: 2032, inherits: SILENT },
  { policyId: 'anhui-huaishuwan-2023', year: 2033, inherits: SILENT },
  { policyId: 'heze-suiguantun-6500', year: 2034 },
  { policyId: 'seven-steps-2020', year: 2035 },
  { policyId: 'town-6000', year: 2036 },
]

test('the county adopts a silent text on its page: 承接方案 is proposed, and K-08 asked for one that identifies', async ({ as, clock, request }) => {
  await clock('2030-01-02')
  const refused = await adopt(request, { policyId: 'anhui-bengbu-7000', effectiveFrom: '2030-01-02' })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ rule: 'K-08', message: '本政策未规定识别程序，请县级指定承接的政策。' }] } })

  const admin = await as('county.admin')
  const address = '/admin/policy/adopt?policyId=anhui-bengbu-7000&effectiveFrom=2030-01-02'
  await admin.goto(`${address}&inherits=guizhou-6320-2021`) // a source that is silent itself
  await expect(admin.getByRole('note').filter({ hasText: '本政策未规定识别程序，请县级指定承接的政策' })).toContainText('本县规定')
  await expect(admin.getByRole('button', { name: '自2030年1月2日起执行' })).toHaveCount(0)

  await admin.goto(address)
  await expect(admin.getByLabel('承接方案')).toHaveValue(SILENT)
  await admin.getByRole('button', { name: '自2030年1月2日起执行' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '自2030年1月2日起执行' }).click()
  await expect(admin).toHaveURL(/\/admin\/policy$/)
  const inForce = await (await request.get('/api/v1/regions/341524000000/policy', { headers: await bearer(request, 'county.admin') })).json()
  expect(inForce).toMatchObject({ policyId: 'anhui-bengbu-7000' })
})

for (const { policyId, year, inherits } of runs)
  test(`${policyId}: from the first step to the last entry, each by its own login`, async ({ desk, clock, request }) => {
    let day = `${year}-03-04`
    await clock(day)
    expect(await adopt(request, { policyId, inherits, effectiveFrom: `${year}-01-02` })).toMatchObject({ status: 200 })
    const { procedures } = await (await request.get('/api/v1/regions/341524000000/policy', { headers: await bearer(request, 'county.admin') })).json()
    const steps: Step[] = procedures.identification.steps
    const householdId = await register(request)

    const cadre = await desk('village.cadre')
    const caseId = await open(cadre, householdId, 'identification')
    for (const step of steps) day = await test.step(step.kind, () => take(step, caseId, { day, clock, as: desk }))

    await cadre.goto(`/households/${householdId}`)
    await expect(cadre.locator('main').getByText('未消除', { exact: true }).first()).toBeVisible()
    const publicity = cadre.getByRole('navigation').getByRole('link', { name: /^公示/ })
    if (steps.some(({ kind }) => kind === 'publicNotice')) return expect(publicity.first()).toBeVisible()
    // nothing of the case is shown to anybody, even by its address. Notices of cases under an earlier policy are still closed.
    for (const silent of ['application', 'notice', 'announcement']) {
      await cadre.goto(`/cases/${caseId}/${silent}`)
      await expect(cadre.getByText('没有这一环节').first()).toBeVisible()
    }
  })

test.afterAll(async ({ request }) => {
  expect(await adopt(request, { policyId: 'henan-2022', effectiveFrom: '2030-01-01' })).toMatchObject({ status: 200 })
})
