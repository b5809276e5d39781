import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { adopt, bearer, open, register } from '../household'
import { setClock } from '../clock'
import type { Account } from '../sign-in'
import { take, type Step } from '../steps-by-kind'

/** Steps that the policy of the demo county does not have, each waiting in a case under one that has it. */
export interface RareCases {
  application: string
  nomination: string
  screening: string
  feedback: string
  /** An early warning of the seven steps. */
  earlyWarning: string
}

const DAY = '2037-03-02' // a year that no other journey uses

/** Opens them, one policy after the other, and gives the county its own policy back. */
export async function rareCases(request: APIRequestContext, as: (account: Account) => Promise<Page>): Promise<RareCases> {
  await setClock(request, DAY)
  const under = (policyId: string) => adopt(request, { policyId, effectiveFrom: '2037-01-01' }).then((answer) => expect(answer).toMatchObject({ status: 200 }))
  const cadre = await as('village.cadre')
  const identification = async () => open(cadre, await register(request), 'identification')

  await under('hunan-county-6500')
  const application = await identification()
  const nomination = await open(await as('township.clerk'), await monitored(request), 'elimination')

  await under('heze-suiguantun-6500')
  const feedback = await identification()
  for (const step of await stepsBefore(request, 'townshipFeedback')) await take(step, feedback, { day: DAY, clock: async () => {}, as })

  await under('seven-steps-2020')
  const screening = await identification()
  const earlyWarning = await marked(request)

  expect(await adopt(request, { policyId: 'henan-2022', effectiveFrom: '2037-01-01' })).toMatchObject({ status: 200 })
  return { application, nomination, screening, feedback, earlyWarning }
}

/** A monitored household of the clerk's township without an open case. */
async function monitored(request: APIRequestContext): Promise<string> {
  const headers = await bearer(request, 'township.clerk')
  const { items } = (await (await request.get('/api/v1/households?status=monitored&limit=200', { headers })).json()) as { items: { id: string }[] }
  for (const { id } of items) {
    const { cases } = (await (await request.get(`/api/v1/households/${id}`, { headers })).json()) as { cases: { status: string }[] }
    if (cases.every(({ status }) => status !== 'open')) return id
  }
  throw new Error('every monitored household of the township has an open case')
}

async function stepsBefore(request: APIRequestContext, last: Step['kind']): Promise<Step[]> {
  const { procedures } = await (await request.get('/api/v1/regions/341524000000/policy', { headers: await bearer(request, 'county.admin') })).json()
  const steps: Step[] = procedures.identification.steps
  return steps.slice(0, steps.findIndex(({ kind }) => kind === last))
}

/** A visit that finds the water cut off marks an early warning. */
async function marked(request: APIRequestContext): Promise<string> {
  const safeguards = { food: true, clothing: true, education: true, medical: true, housing: true, water: false }
  const answer = await request.post(`/api/v1/households/${await monitored(request)}/visits`, { headers: await bearer(request, 'township.clerk'), data: { on: DAY, by: '蒋光明', safeguards, findings: '断水' } })
  const body = await answer.json()
  expect(answer.status(), JSON.stringify(body)).toBe(201)
  return body.earlyWarnings[0]
}
