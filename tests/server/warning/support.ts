import { expect } from 'vitest'
import type { PolicyId } from '@/domain/policy/variants'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { COUNTY, PLACES, type Client } from '../support/county'

/** A warning as the API answers it, as far as tests look at it. */
export interface Warned {
  id: string
  code: string
  title: string
  nature: string
  subject: { kind: string; id: string; householdId?: string }
  region: string
  message: string
  clause: string
  settle: string
  raisedAt: string
  state: string
  reason?: string
}

const list = async (client: Client, query: string): Promise<Warned[]> => {
  const { status, body } = await client.get(`/warnings?limit=200&${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.total).toBe(body.items.length)
  return body.items
}

/** The open warnings of a code on a household. */
export const warningsOn = (client: Client, householdId: string, code: string, state = 'open') => list(client, `household=${householdId}&code=${code}&state=${state}`)

/** The open warnings of a code on a place itself. */
export const warningsAt = async (client: Client, region: string, code: string) => (await list(client, `region=${region}&code=${code}`)).filter(({ subject }) => subject.id === region)

/** Whether the code is open on the household. */
export const isRaised = async (client: Client, householdId: string, code: string) => (await warningsOn(client, householdId, code)).length > 0

/** Adopts a policy for 槐树湾乡 from the start of the year on. */
export async function adopt(admin: Client, policyId: PolicyId, inherits?: PolicyId): Promise<void> {
  const { status, body } = await admin.put(`/regions/${PLACES.township}/policy`, { policyId, effectiveFrom: '2026-01-01', ...(inherits && { inherits }) })
  expect(status, JSON.stringify(body)).toBe(200)
}

const key = (id: string) => ({ county_id: { county: COUNTY, id } })

/** Changes a household's row as an import might leave it. */
export const setHousehold = (id: string, data: Parameters<ReturnType<typeof db>['household']['update']>[0]['data']) => db().household.update({ where: key(id), data })

/** Marks a household as eliminated on a day. */
export const eliminate = (id: string, on: string) => setHousehold(id, { monitoringStatus: 'eliminated', category: 'marginal', monitoredSince: dateColumn('2025-01-10'), eliminatedOn: dateColumn(on) })

interface Incomes {
  year: number
  /** 元 a head; wage and business in 元 of the household. */
  perCapita: number
  wage?: number
  business?: number
}

/** Yearly incomes as an import brings them. */
export async function recordIncomes(householdId: string, incomes: readonly Incomes[]): Promise<void> {
  await db().incomeRecord.createMany({
    data: incomes.map(({ year, perCapita, wage = 0, business = 0 }) => ({
      county: COUNTY, id: newId(COUNTY), householdId, periodFrom: dateColumn(`${year}-01-01`), periodTo: dateColumn(`${year}-12-31`), wage: BigInt(wage * 100), business: BigInt(business * 100), property: 0n, transfer: 0n,
      businessCost: 0n, membersCounted: 3, perCapita: BigInt(perCapita * 100), recordedAt: timestampColumn(`${year + 1}-01-20T10:00:00+08:00`),
    })),
  })
}

/** A visit with everything in order unless said otherwise. */
export async function visit(client: Client, householdId: string, on: string, more: { perCapita?: number; lacking?: string } = {}): Promise<void> {
  const safeguards = Object.fromEntries(['food', 'clothing', 'education', 'medical', 'housing', 'water'].map((item) => [item, item !== more.lacking]))
  const { status, body } = await client.post(`/households/${householdId}/visits`, { on, by: '李广平', safeguards, findings: '入户走访', ...(more.perCapita !== undefined && { perCapita: more.perCapita }) })
  expect(status, JSON.stringify(body)).toBe(201)
}
