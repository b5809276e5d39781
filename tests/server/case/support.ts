import { expect } from 'vitest'
import { replay } from '@/domain/case/engine'
import { eventOf } from '@/server/case/case-view'
import { db } from '@/server/kernel/db'
import { aHousehold, type HouseholdBuilder } from '../../builders/household'
import { clockAt, type Answered, type Client } from '../support/county'

/** Registers a household and answers its id. */
export async function registered(client: Client, builder: HouseholdBuilder = aHousehold()): Promise<string> {
  const { status, body } = await client.post('/households', builder.toRequest())
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

/** A case as its actors move it: remembers the version, and expects every act to pass unless asked otherwise. */
export class CaseUnderTest {
  private constructor(
    private readonly as: (username: string) => Client,
    public body: Answered['body'],
  ) {}

  static async open(as: (username: string) => Client, who: string, request: Record<string, unknown>): Promise<CaseUnderTest> {
    const { status, body } = await as(who).post('/cases', request)
    expect(status, JSON.stringify(body)).toBe(201)
    return new CaseUnderTest(as, body)
  }

  get id(): string {
    return this.body.id
  }

  /** Tries an act without expecting anything of it. */
  attempt(who: string, action: string, data: object = {}): Promise<Answered> {
    return this.as(who).post(`/cases/${this.id}/actions`, { action, version: this.body.version, data })
  }

  /** An act that must pass. */
  async act(who: string, action: string, data: object = {}): Promise<this> {
    const { status, body } = await this.attempt(who, action, data)
    expect(status, `${action} by ${who}: ${JSON.stringify(body.errors ?? body)}`).toBe(200)
    this.body = body
    return this
  }
}

export const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }

/** A verification of a household of three: 6,000 yuan a head, a sick member. */
export const verification = (visitedOn: string, more: object = {}) => ({
  visitedOn, visitors: [{ name: '赵文娟', capacity: 'township' }, { name: '蒋光明', capacity: 'village' }],
  income: { wage: 12000, business: 9000, property: 0, transfer: 3000, businessCost: 6000 },
  rigidExpense: { medical: 11260, education: 0, disaster: 0, accident: 0, other: 0 },
  safeguards: safe, risks: [{ type: 'illness' }], assets: [], authorised: true, signedByHousehold: true, signedByVisitors: true, ...more,
})

/** What the household has put right: 10,000 yuan a head, measures at work. */
export const recovered = (visitedOn: string, stableSince: string, more: object = {}) =>
  verification(visitedOn, {
    income: { wage: 24000, business: 9000, property: 0, transfer: 3000, businessCost: 6000 }, risks: [], measuresEffective: true, stableSince,
    rigidExpenseSettled: true, basicLifeSecure: true, ...more,
  })

export const comparison = (comparedOn: string) => ({ comparedOn, results: [{ department: '县公安局', item: '车辆', hit: false }] })

export const review = (meetingOn: string) => ({
  meetingOn, place: '村部会议室',
  attendees: [
    { name: '甲', capacity: 'stationed' }, { name: '乙', capacity: 'committee' }, { name: '丙', capacity: 'partyRep' },
    { name: '丁', capacity: 'groupHead' }, { name: '戊', capacity: 'villagerRep' },
  ],
  votesFor: 5, votesAgainst: 0, decision: 'pass',
})

export const pass = (opinion = '情况属实，同意。') => ({ decision: 'pass', opinion })
export const entry = (enteredOn: string) => ({ collectedBy: '蒋光明', enteredBy: '赵文娟', enteredOn })

/** Morning of a day. */
export const on = (day: string) => clockAt(`${day}T09:00:00+08:00`)

/** The stored events fold to the stored state, and every event has its audit row. */
export async function unbroken(id: string) {
  const row = await db().case.findFirstOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
  expect(replay(row.events.map(eventOf))).toEqual(row.state)
  expect(await db().audit.count({ where: { subjectId: id } })).toBe(row.events.length)
}
