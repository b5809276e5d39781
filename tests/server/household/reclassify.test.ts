import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { registered } from '../case/support'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client
let id: string
beforeAll(async () => {
  as = await aCounty({ policy: 'town-6000' })
})
beforeEach(async () => {
  id = await registered(as('township.clerk'))
  await db().household.update({ where: { county_id: { county: '341524', id } }, data: { monitoringStatus: 'monitored', category: 'edge' } })
})
const version = async () => (await as('township.clerk').get(`/households/${id}`)).body.version
const reclassify = async (category: string, who = 'township.clerk') => as(who).post(`/households/${id}/reclassify`, { version: await version(), category, reason: '按三类对象重新分类' })

describe('POST /households/{id}/reclassify (R-018, R-058)', () => {
  it('moves an object of the two old categories to one of three, keeps its history and its counts', async () => {
    const answer = await reclassify('marginal')
    expect(answer).toMatchObject({ status: 200, body: { category: 'marginal', monitoringStatus: 'monitored' } })
    expect(await db().factPeriod.findFirst({ where: { subjectId: id, fact: 'monitoringStatus', to: null } })).toMatchObject({ value: { status: 'monitored', category: 'marginal' } })
    expect(await db().audit.findFirst({ where: { subjectId: id, action: 'households.reclassify' } })).toMatchObject({ detail: { from: 'edge', to: 'marginal' } })
    expect((await as('county.admin').get('/audit/verify')).body.ok).toBe(true)
  })
  it.each([['unstableOutOfPoverty'], ['edge']])('refuses %s and writes nothing', async (category) => {
    expect(await reclassify(category)).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-018', clause: '内容（二）' }] } })
    expect((await as('township.clerk').get(`/households/${id}`)).body.category).toBe('edge')
  })
  it('is done once, by the township, with a version', async () => {
    await reclassify('marginal')
    expect((await reclassify('suddenHardship')).status).toBe(422)
    expect((await reclassify('marginal', 'village.cadre')).status).toBe(403)
    expect((await as('township.clerk').post(`/households/${id}/reclassify`, { category: 'marginal', reason: 'x' })).status).toBe(422)
  })
})
