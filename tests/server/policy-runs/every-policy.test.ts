import { beforeAll, describe, expect, it } from 'vitest'
import { caseKinds, type CaseKind, type MonitoringStatus } from '@/domain/glossary'
import { aHousehold } from '../../builders/household'
import { on, registered } from '../case/support'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'
import { runs, type Run } from './runs'
import { walk } from './walk'

/** One household per policy goes through every kind of case in the order of a life; the days are those the texts ask for. */
const DAYS: Record<CaseKind, string> = { identification: '2026-03-02', elimination: '2026-10-12', rollback: '2026-11-16', removal: '2026-12-14' }
const AFTER: Record<CaseKind, MonitoringStatus> = { identification: 'monitored', elimination: 'eliminated', rollback: 'monitored', removal: 'removed' }
const SLOW = 120_000

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty({ policy: null, day: '2026-03-01' })))

const adopt = ({ policyId, inherits }: Pick<Run, 'policyId' | 'inherits'>, effectiveFrom: string) =>
  as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId, inherits, effectiveFrom })

describe.each(runs)('$policyId, from the first step to the last entry', (run) => {
  let householdId: string
  beforeAll(async () => {
    await on(DAYS.identification)
    const { status, body } = await adopt(run, DAYS.identification)
    expect(status, JSON.stringify(body)).toBe(200)
    householdId = await registered(as('township.clerk'), aHousehold().withMembers(3).ableToWork())
  }, SLOW)

  it.each(caseKinds.filter((kind) => run.procedures[kind]))('%s', async (kind) => {
    const { found, seen, day } = await walk({ as, householdId, kind, day: DAYS[kind], strict: true })
    expect(seen).toEqual(run.procedures[kind])
    expect(found.body).toMatchObject({ status: 'approved', step: null, allowedActions: [], policy: { id: run.policyId } })
    expect(found.body.decidedOn >= DAYS[kind] && found.body.decidedOn <= day).toBe(true)
    expect((await as('township.clerk').get(`/households/${householdId}`)).body.monitoringStatus).toBe(AFTER[kind])
  }, SLOW)

  const missing = caseKinds.filter((kind) => !run.procedures[kind])
  if (missing.length > 0)
    it.each(missing)('%s is neither printed nor inherited', async (kind) => {
      const before = await rowsOf('case', 'case_event', 'audit')
      const { status, body } = await as('village.cadre').post('/cases', { householdId, kind, reason: '核实后收入不稳定' })
      expect({ status, body }).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: expect.arrayContaining([expect.objectContaining({ rule: 'R-040', clause: '本县规定' })]) } })
      expect(await rowsOf('case', 'case_event', 'audit')).toEqual(before)
    })
})
