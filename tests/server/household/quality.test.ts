import { beforeAll, describe, expect, it } from 'vitest'
import { alreadyGiven } from '@/server/household/already-given'
import { registerQuality } from '@/server/household/register-quality'
import { aHousehold } from '../../builders/household'
import { callerOf } from '../support/campaign'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

type Body = { members: Record<string, unknown>[] } & Record<string, unknown>
const request = (): Body => aHousehold().toRequest() as Body
const register = async (body: Body) => (await as('township.clerk').post('/households', body)).body

describe('a telephone that two households gave', () => {
  it('Q-19: is remarked when the second is registered, by the name of the first, and never refuses', async () => {
    const first = await register({ ...request(), phone: '13905640001' })
    const { status, body } = await as('township.clerk').post('/households', { ...request(), phone: '13905640001' })
    expect(status).toBe(201)
    expect(body.warnings).toContainEqual({ path: 'phone', rule: 'Q-19', message: `联系电话与${first.head.name}登记的相同，请核对。` })
    expect((await register({ ...request(), phone: '13905640002' })).warnings.filter(({ rule }: { rule?: string }) => rule === 'Q-19')).toEqual([])
  })

  it('is asked while it is typed: a household does not share with itself, another township is not told of', async () => {
    const body = { ...request(), phone: '13905640003' }
    const { id, head } = await register(body)
    const clerk = await callerOf(as('township.clerk'))
    expect(await alreadyGiven(clerk, { phone: '13905640003' })).toEqual({ phone: `联系电话与${head.name}登记的相同，请核对。`, idNumber: null })
    expect(await alreadyGiven(clerk, { phone: '13905640003', household: id })).toEqual({ phone: null, idNumber: null })
    expect(await alreadyGiven(await callerOf(as('township2.clerk')), { phone: '13905640003' })).toEqual({ phone: null, idNumber: null })
  })
})

describe('an identity number of the county', () => {
  it('R-009: is known while it is typed, in any writing, and tells nothing of the other household; a member is not taken by itself', async () => {
    const body = request()
    const { members } = await register(body)
    const number = String(body.members[0]!.idNumber)
    const mine = (members as { id: string; relation: string }[]).find(({ relation }) => relation === 'head')!
    const clerk = await callerOf(as('township.clerk'))
    const taken = { phone: null, idNumber: '该身份证号在本县已有登记，请联系县管理员核对。' }
    expect(await alreadyGiven(clerk, { idNumber: ` ${number.toLowerCase()} ` })).toEqual(taken)
    expect(await alreadyGiven(await callerOf(as('township2.clerk')), { idNumber: number })).toEqual(taken)
    expect(await alreadyGiven(clerk, { idNumber: number, member: mine.id })).toEqual({ phone: null, idNumber: null })
    expect(await alreadyGiven(clerk, { idNumber: String(request().members[0]!.idNumber) })).toEqual({ phone: null, idNumber: null })
    expect(await alreadyGiven(clerk, { idNumber: '34152419' })).toEqual({ phone: null, idNumber: null })
  })
})

describe('the quality of what stands in the register', () => {
  it('names the member and the rule, without a number in it', async () => {
    const body = { ...request(), phone: '05647356123' }
    Object.assign(body.members[1]!, { health: ['disabled'], medicalInsurance: false })
    const { id } = await register(body)
    const found = await registerQuality(await callerOf(as('village.cadre')), { id })
    const name = String(body.members[1]!.name)
    expect(found).toContainEqual({ rule: 'Q-12', level: 'warning', path: 'members.1.disabilityLevel', message: `${name}：健康状况为残疾，残疾等级未填。` })
    expect(found).toContainEqual({ rule: 'Q-26', level: 'hint', path: 'phone', message: '联系电话不是 11 位手机号，短信发不到。' })
    for (const { idNumber } of body.members) expect(JSON.stringify(found)).not.toContain(String(idNumber))
    await expect(registerQuality(await callerOf(as('village2.cadre')), { id })).rejects.toMatchObject({ status: 404 })
  })
})
