import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { on, registered } from '../case/support'
import { aCounty, type Client } from '../support/county'
import { eliminate, isRaised, setHousehold, visit, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
afterEach(() => on('2026-05-18'))

const raised = (id: string, code: string) => isRaised(clerk, id, code)
async function eliminated(day = '2026-05-10') {
  const id = await registered(clerk)
  await eliminate(id, day)
  return id
}

describe('W-037 整户无劳动力已标注消除', () => {
  it('is raised where nobody can work, gone when the risk stands again', async () => {
    const id = await eliminated()
    expect(await raised(id, 'W-037')).toBe(false)
    await setHousehold(id, { noLabour: true })
    expect((await warningsOn(clerk, id, 'W-037'))[0]).toMatchObject({ nature: 'finding', message: '整户无劳动力，5月10日已标注风险消除，应予回退。' })
    await setHousehold(id, { monitoringStatus: 'monitored', eliminatedOn: null })
    expect(await raised(id, 'W-037')).toBe(false)
  })
})

describe('W-040 消除不稳定', () => {
  it.each([[6900.01, false], [6900, true]])('%d yuan a head after the elimination: %s', async (perCapita, expected) => {
    const id = await eliminated()
    await visit(clerk, id, '2026-05-17', { perCapita })
    expect(await raised(id, 'W-040')).toBe(expected)
  })

  it('a safeguard lost since, not one that lacked before; the newest check decides', async () => {
    const id = await eliminated()
    await visit(clerk, id, '2026-05-09', { lacking: 'housing' })
    expect(await raised(id, 'W-040')).toBe(false)
    await visit(clerk, id, '2026-05-17', { lacking: 'housing' })
    expect((await warningsOn(clerk, id, 'W-040'))[0]!.message).toBe('风险消除后，5月17日住房安全未达标。')
    await visit(clerk, id, '2026-05-18')
    expect(await raised(id, 'W-040')).toBe(false)
  })
})

describe('W-041 消除后新风险', () => {
  it('stands on each new clue until the household is identified anew or the clue is closed', async () => {
    const id = await eliminated()
    const clue = async (foundOn: string) => (await clerk.post('/clues', { householdId: id, channel: 'cadreSurvey', foundOn, note: '突发重病' })).body as { id: string }
    await clue('2026-05-09')
    expect(await raised(id, 'W-041')).toBe(false)
    const fresh = await clue('2026-05-16')
    expect(await warningsOn(clerk, id, 'W-041')).toMatchObject([{ subject: { kind: 'clue', id: fresh.id, householdId: id }, message: '风险消除后，5月16日又有风险线索：突发重病' }])
    await clerk.post(`/clues/${fresh.id}/close`, { reason: '经核实费用已报销', evidence: '结算单' })
    expect(await raised(id, 'W-041')).toBe(false)
  })
})
