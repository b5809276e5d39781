import { beforeAll, describe, expect, it } from 'vitest'
import { browseHouseholds } from '@/server/household/browse-households'
import { householdFile } from '@/server/household/household-file'
import { searchEverything } from '@/server/search/search-everything'
import { AppError } from '@/server/kernel/errors'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, registered, verification } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
})

const fileOf = async (username: string, id: string, tab = 'overview') => householdFile(await callerOf(as(username)), { id, tab })

describe('一户一档 (R-091)', () => {
  it('offers what the engine would accept, and says why for the rest', async () => {
    const id = await registered(as('township.clerk'))
    const openings = (await fileOf('township.clerk', id)).openings
    expect(openings.find(({ kind }) => kind === 'identification')).toEqual({ kind: 'identification', refusals: [] })
    expect(openings.find(({ kind }) => kind === 'elimination')!.refusals).not.toEqual([])
    expect((await fileOf('inspector', id)).openings).toEqual([])
    await CaseUnderTest.open(as, 'township.clerk', { householdId: id, kind: 'identification' })
    expect((await fileOf('township.clerk', id)).openings.find(({ kind }) => kind === 'identification')!.refusals).toMatchObject([{ message: expect.stringContaining('正在办理') }])
  })

  it('shows the money of the last verification in yuan and the acts newest first', async () => {
    const id = await registered(as('township.clerk'), aHousehold().withMembers(3))
    const work = await CaseUnderTest.open(as, 'township.clerk', { householdId: id, kind: 'identification' })
    await work.act('township.clerk', 'submit', verification('2026-05-18'))
    const { money } = await fileOf('township.clerk', id, 'money')
    expect(money!.incomes).toMatchObject([{ wage: 12000, businessCost: 6000, membersCounted: 3, perCapita: 6000 }])
    expect(money!.expenditures).toMatchObject([{ medical: 11260, total: 11260 }])
    const { timeline } = await fileOf('township.clerk', id, 'timeline')
    expect(timeline!.map(({ act }) => act)).toEqual(expect.arrayContaining(['识别：入户核实', '识别：发起']))
    expect([...timeline!].sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ at }) => at)).toEqual(timeline!.map(({ at }) => at))
  })
})

describe('农户', () => {
  it('filters by open case, screening and household type within the scope', async () => {
    const poor = await registered(as('township.clerk'), aHousehold().inVillage(PLACES.village).outOfPoverty())
    await CaseUnderTest.open(as, 'township.clerk', { householdId: poor, kind: 'identification' })
    const clerk = await callerOf(as('township.clerk'))
    const ids = async (input: object) => (await browseHouseholds(clerk, input)).items.map(({ id }) => id)
    expect(await ids({ casework: 'open', type: 'outOfPoverty' })).toEqual([poor])
    expect(await ids({ casework: 'overdue', type: 'outOfPoverty' })).toEqual([])
    expect(await ids({ screening: 'missing', type: 'outOfPoverty' })).toEqual([poor])
    expect(await ids({ screening: 'done' })).toEqual([])
    expect((await browseHouseholds(await callerOf(as('township2.clerk')), {})).total).toBe(0)
    await expect(browseHouseholds(await callerOf(as('township2.clerk')), { region: PLACES.village })).rejects.toThrow(AppError)
  })
})

describe('搜索', () => {
  it('finds a household with its cases, and nothing of other places', async () => {
    const built = aHousehold().inVillage(PLACES.village)
    const request = built.toRequest() as { members: { name: string }[] }
    const { body } = await as('township.clerk').post('/households', request)
    await CaseUnderTest.open(as, 'township.clerk', { householdId: body.id, kind: 'identification' })
    const q = request.members[0]!.name
    const found = await searchEverything(await callerOf(as('township.clerk')), { q })
    expect(found.households.items.map(({ id }) => id)).toContain(body.id)
    expect(found.cases).toMatchObject([{ kindLabel: '识别', stepTitle: '入户核实' }])
    expect(await searchEverything(await callerOf(as('township2.clerk')), { q })).toMatchObject({ households: { total: 0, items: [] }, cases: [] })
  })
})

describe('分户并户 (R-028)', () => {
  it('shows on both households who moved, when and why, and names no household outside the scope', async () => {
    const built = aHousehold().inVillage(PLACES.village).withMembers(3)
    const request = built.toRequest() as { members: Record<string, unknown>[] }
    const clerk = as('township.clerk')
    const { body: from } = await clerk.post('/households', request)
    const leaver = from.members[2] as { id: string; name: string }
    await clerk.post(`/households/${from.id}/members/${leaver.id}/leave`, { reason: '分户', on: '2026-05-16' })
    const person = request.members.find(({ name }) => name === leaver.name)!
    const into = await as('township2.clerk').post('/households', { ...aHousehold().inVillage('341524109200').withMembers(1).toRequest(), members: [{ ...person, relation: 'head' }] })
    expect(into.status).toBe(201)
    expect((await fileOf('township.clerk', from.id, 'members')).moves).toMatchObject([{ name: leaver.name, on: '2026-05-16', direction: 'out', reason: '分户', other: null }])
    expect((await fileOf('county.approver', from.id, 'members')).moves).toMatchObject([{ other: { id: into.body.id, headName: leaver.name } }])
    expect((await fileOf('county.approver', into.body.id, 'members')).moves).toMatchObject([{ direction: 'in', other: { id: from.id } }])
    expect((await fileOf('township2.clerk', into.body.id, 'members')).moves).toMatchObject([{ direction: 'in', other: null }])
  })
})
