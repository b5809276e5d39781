import { beforeAll, describe, expect, it } from 'vitest'
import { listTodo } from '@/server/workbench/list-todo'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, registered, verification } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, clockAt, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
})

const todoOf = async (username: string, input: object = {}) => listTodo(await callerOf(as(username)), input)
const clue = (householdId: string, foundOn: string) => as('township.clerk').post('/clues', { householdId, channel: 'departmentAlert', foundOn, note: '住院自付较多' })

describe('the work list', () => {
  it('puts a clue first under its 15 days, then the case that came of it, by deadline', async () => {
    const late = await registered(as('township.clerk'))
    const soon = await registered(as('township.clerk'))
    await clue(late, '2026-05-01')
    await clue(soon, '2026-05-05')
    const before = await todoOf('township.clerk')
    expect(before.items.map(({ tab, dueOn }) => [tab, dueOn])).toEqual([['clue', '2026-05-16'], ['clue', '2026-05-20']])
    expect(before.items[0]).toMatchObject({ reason: '5月1日部门筛查预警', basis: { title: '识别 15 天', startedOn: '2026-05-01', days: 15 } })
    expect(before).toMatchObject({ total: 2, overdue: 1, dueToday: 0 })

    await CaseUnderTest.open(as, 'township.clerk', { householdId: late, kind: 'identification' })
    const after = await todoOf('township.clerk')
    expect(after.items.map(({ tab }) => tab)).toEqual(['householdVerification', 'clue'])
    expect(after.items[0]).toMatchObject({ dueOn: '2026-05-16', act: '入户核实', target: { kind: 'step', stepKind: 'householdVerification' } })
    expect(after.tabs).toEqual([{ key: 'clue', label: '风险线索', count: 1 }, { key: 'householdVerification', label: '入户核实', count: 1 }])
  })

  it('shows each role its own step only, and nothing of other places', async () => {
    const household = await registered(as('township.clerk'), aHousehold().inVillage(PLACES.village))
    const work = await CaseUnderTest.open(as, 'township.clerk', { householdId: household, kind: 'identification' })
    const mine = async (username: string) => (await todoOf(username)).items.filter(({ target }) => target.kind === 'step' && target.caseId === work.id).map(({ tab }) => tab)
    expect(await mine('village.cadre')).toEqual(['householdVerification'])
    expect(await mine('county.comparer')).toEqual([]) // ahead of its turn only once the household has signed
    expect(await mine('village2.cadre')).toEqual([])
    expect(await mine('township2.clerk')).toEqual([])
    await work.act('township.clerk', 'submit', verification('2026-05-18'))
    expect(await mine('county.comparer')).toEqual(['infoComparison'])
    expect(await mine('village.cadre')).toEqual([])
  })

  it('pages by deadline and id without showing a row twice or leaving one out', async () => {
    const whole = await todoOf('township.clerk', { limit: 200 })
    const seen: string[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = await todoOf('township.clerk', { limit: 1, ...(after && { after }) })
      seen.push(...page.items.map(({ key }) => key))
      more = page.next !== null
      after = page.next ?? undefined
    }
    expect(seen).toEqual(whole.items.map(({ key }) => key))
    expect(new Set(seen).size).toBe(whole.total)
  })

  it('names the next deadline of others on a day without work', async () => {
    await clockAt('2026-05-18T09:00:00+08:00')
    const page = await todoOf('township.reviewer')
    expect(page).toMatchObject({ total: 0, items: [], nearest: { dueOn: expect.stringMatching(/^2026-/) } })
  })
})
