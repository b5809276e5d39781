import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold, requestOf } from '../../builders/household'
import { safe } from '../case/support'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client

/** Screens a household whose members are changed in order; nothing is ticked, everything is met. Answers group and rule of each flag. */
async function flagsOf(...changes: object[]): Promise<string[]> {
  const household = aHousehold().withMembers(changes.length).ableToWork().build()
  const request = requestOf({ ...household, members: household.members.map((member, i) => ({ ...member, schooling: null, health: ['healthy' as const], disabilityLevel: null, ...changes[i] })) })
  const registered = await as('township.clerk').post('/households', request)
  expect(registered.status, JSON.stringify(registered.body)).toBe(201)
  const { status, body } = await as('village.cadre').post('/screenings', {
    householdId: registered.body.id, safeguards: safe, aboveThreshold: true, keyGroups: [], applies: 'no', headSigned: true, surveyor: '甲某', surveyedOn: '2026-05-18',
  })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.verificationTaskId !== undefined).toBe(body.flags.length > 0)
  return body.flags.map(({ group, rule }: { group: string; rule: string }) => `${group} ${rule}`)
}

describe('groups the register knows of by itself (R-035, R-037)', () => {
  beforeAll(async () => void (as = await aCounty({ policy: null })))

  it.each([
    ['jiangxi-zixiao-2022', '三人在读高中以上', [{ schooling: '高中' }, { schooling: '大专' }, { schooling: '本科' }, {}], ['manyChildren R-037']],
    ['jiangxi-zixiao-2022', '两人在读高中以上', [{ schooling: '高中' }, { schooling: '大专' }, { schooling: '初中' }, {}], []],
    ['jiangxi-zixiao-2022', '一人残疾', [{ health: ['disabled'], disabilityLevel: 2 }, {}], ['disabledFamily R-035']],
    ['anhui-bengbu-7000', '三人在读高中以上，没有人数可比', [{ schooling: '高中' }, { schooling: '大专' }, { schooling: '本科' }, {}], []],
  ] as const)('%s: %s', async (policyId, _, changes, expected) => {
    await as('county.admin').put('/regions/341524000000/policy', { policyId, inherits: 'henan-2022', effectiveFrom: '2026-05-18' })
    expect(await flagsOf(...changes)).toEqual(expected)
  })
})
