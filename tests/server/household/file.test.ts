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

describe('一户一档', () => {
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
