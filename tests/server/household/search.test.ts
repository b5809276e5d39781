import { beforeAll, describe, expect, it } from 'vitest'
import { loadActor } from '@/server/auth/load-actor'
import { searchOf } from '@/domain/household/search'
import { countHouseholds, searchHouseholds, type HouseholdFilter } from '@/server/household/queries/search-households.sql'
import { db } from '@/server/kernel/db'
import { searchEverything } from '@/server/search/search-everything'
import { householdScope } from '@/server/kernel/scope'
import { aHousehold } from '../../builders/household'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
const names = ['单秀英', '余大海', '余大山', '欧阳建国', '余海', '胡大海']
let numbers: string[]

beforeAll(async () => {
  as = await aCounty()
  numbers = []
  for (const [i, name] of names.entries()) {
    const body = aHousehold().inVillage([PLACES.village, PLACES.otherVillage, PLACES.thirdVillage][i % 3]!).toRequest() as { members: { name: string; idNumber: string }[] }
    body.members.forEach((member, n) => (member.name = n === 0 ? name : `张成员${'一二三四五六'[i]}${'甲乙丙'[n]}`))
    numbers.push(body.members[0]!.idNumber)
    await as('township.clerk').post('/households', body)
  }
  await as('township2.clerk').post('/households', aHousehold().inVillage('341524109200').toRequest())
})

const found = async (username: string, query: string) => {
  const { body } = await as(username).get(`/households?${query}`)
  return body.items.map((item: { head: { name: string } }) => item.head.name).sort()
}

describe('GET /households', () => {
  it('finds by one, two and more characters of a name', async () => {
    expect(await found('township.clerk', `q=${encodeURIComponent('余')}`)).toEqual(['余大山', '余大海', '余海'].sort())
    expect(await found('township.clerk', `q=${encodeURIComponent('大海')}`)).toEqual(['余大海', '胡大海'].sort())
    expect(await found('township.clerk', `q=${encodeURIComponent('阳建国')}`)).toEqual(['欧阳建国'])
    expect(await found('township.clerk', `q=${encodeURIComponent('海大')}`)).toEqual([])
  })

  it('finds by pinyin initials, the surname read as a surname', async () => {
    expect(await found('township.clerk', 'q=sxy')).toEqual(['单秀英'])
    expect(await found('township.clerk', 'q=YD')).toEqual(['余大山', '余大海'].sort())
    expect(await found('township.clerk', 'q=oyjg')).toEqual(['欧阳建国'])
  })

  it('finds by the whole identity number and by its last four', async () => {
    expect(await found('township.clerk', `q=${numbers[3]}`)).toEqual(['欧阳建国'])
    expect(await found('township.clerk', `q=${numbers[3]!.slice(-4)}`)).toContain('欧阳建国')
    expect(await found('township2.clerk', `q=${numbers[3]}`)).toEqual([])
  })

  it('keeps to the scope, with an exact total', async () => {
    const { body } = await as('township.clerk').get('/households?limit=2')
    expect(body).toMatchObject({ total: 6 })
    expect(await found('village.cadre', '')).toEqual(['单秀英', '欧阳建国'])
    expect((await as('county.approver').get('/households')).body.total).toBe(7)
    expect((await as('township.clerk').get(`/households?region=${PLACES.village}`)).body.total).toBe(2)
    expect((await as('township.clerk').get(`/households?region=${PLACES.county}`)).body.total).toBe(6)
    expect((await as('township.clerk').get('/households?region=341524109200')).status).toBe(404)
    expect((await as('helper').get('/households')).body.total).toBe(0)
    expect((await as('township.clerk').get('/households?status=monitored')).body).toEqual({ items: [], nextCursor: null, total: 0 })
  })

  it('pages by key: nobody twice, nobody left out', async () => {
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { body } = await as('township.clerk').get(`/households?limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((item: { code: string }) => item.code))
      if (!body.nextCursor) break
      cursor = body.nextCursor
    }
    expect(seen).toHaveLength(6)
    expect(new Set(seen).size).toBe(6)
    expect(seen).toEqual([...seen].sort())
  })

  it('gives by SQL what Prisma gives', async () => {
    const tries: [string, HouseholdFilter, object][] = [
      ['township.clerk', { search: null }, {}],
      ['township.clerk', { search: searchOf('余') }, { members: { some: { leftOn: null, name: { contains: '余' } } } }],
      ['county.approver', { search: searchOf('大海'), region: PLACES.township }, { members: { some: { leftOn: null, name: { contains: '大海' } } }, townshipCode: PLACES.township }],
      ['county.approver', { search: searchOf('yd'), status: 'none' }, { members: { some: { leftOn: null, initials: { startsWith: 'yd' } } }, monitoringStatus: 'none' }],
      ['village.cadre', { search: null, category: 'marginal' }, { category: 'marginal' }],
      ['helper', { search: null }, {}],
    ]
    for (const [username, filter, where] of tries) {
      const actor = (await loadActor(as(username).userId, 1))!
      const rows = await searchHouseholds(db(), actor, filter, { limit: 50, after: null })
      const same = await db().household.findMany({ where: { AND: [where, householdScope(actor)] }, orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], include: { members: { where: { relation: 'head', leftOn: null } } } })
      expect(rows.map((row) => [row.id, row.headId, row.headName, row.memberCount])).toEqual(same.map((row) => [row.id, row.members[0]!.id, row.members[0]!.name, row.memberCount]))
      expect(await countHouseholds(db(), actor, filter)).toBe(same.length)
    }
  })
})

it('the palette names heads before households in which somebody else is called so', async () => {
  const register = (village: string, ...people: string[]) => {
    const body = aHousehold().inVillage(village).toRequest() as { members: { name: string }[] }
    body.members.forEach((member, i) => (member.name = people[i] ?? member.name))
    return as('township.clerk').post('/households', body)
  }
  await register(PLACES.village, '方一', '水秀兰')
  await register(PLACES.thirdVillage, '水长流')
  const { households } = await searchEverything(await callerOf(as('township.clerk')), { q: '水' })
  expect(households.items.map(({ headName }) => headName)).toEqual(['水长流', '方一'])
})
