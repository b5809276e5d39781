import { beforeAll, describe, expect, it } from 'vitest'
import { policies } from '@/domain/policy/variants'
import { computedCodes } from '@/domain/warning/catalogue'
import { queriesInForce, queriesPinned } from '@/server/warning/queries'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'
import { aMonitoredHousehold } from '../help/monitored-household'
import { adopt } from './support'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

describe('warnings of every policy', () => {
  it.each(policies.map(({ id }) => id))('%s computes what its text lists, and nothing else', async (id) => {
    const policy = policies.find((one) => one.id === id)!
    const household = await aMonitoredHousehold(as('township.clerk'))
    await adopt(as('county.admin'), id, policy.procedures.identification ? undefined : 'henan-2022')
    const { status, body } = await as('township.clerk').get(`/warnings?region=${PLACES.township}&limit=200`)
    expect(status, JSON.stringify(body)).toBe(200)
    // the household's case was opened under the policy before: what hangs on a case follows that one
    const pinned = Object.keys(queriesPinned)
    const known = new Set<string>(policy.warnings.map(({ code }) => code))
    for (const { code, clause, message } of body.items) {
      expect(known.has(code) || pinned.includes(code) || code === 'W-046', code).toBe(true)
      expect(clause).not.toBe('')
      expect(message).toMatch(/[。！：]|.$/)
    }
    expect(body.items.some(({ id: warning }: { id: string }) => warning.startsWith(`${COUNTY}-W-`))).toBe(body.items.length > 0)
    expect(household).toMatch(/^341524-/)
  })

  it('has a query for every code that has words, and words for every query', () => {
    expect([...new Set([...Object.keys(queriesInForce), ...Object.keys(queriesPinned)])].sort()).toEqual(computedCodes)
  })
})
