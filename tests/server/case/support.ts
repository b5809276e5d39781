import { expect } from 'vitest'
import { replay } from '@/domain/case/engine'
import { eventOf } from '@/server/case/case-view'
import { db } from '@/server/kernel/db'
import { aHousehold, type HouseholdBuilder } from '../../builders/household'
import { clockAt, type Answered, type Client } from '../support/county'

export { comparison, entry, pass, recovered, review, safe, verification } from '../../builders/step-data'

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

/** Morning of a day. */
export const on = (day: string) => clockAt(`${day}T09:00:00+08:00`)

/** The stored events fold to the stored state, and every event has its audit row. */
export async function unbroken(id: string) {
  const row = await db().case.findFirstOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
  expect(replay(row.events.map(eventOf))).toEqual(row.state)
  expect(await db().audit.count({ where: { subjectId: id } })).toBe(row.events.length)
}
