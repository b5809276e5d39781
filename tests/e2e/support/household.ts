import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { aHousehold } from '../../builders/household'
import { labelOf, type CaseKind } from '../../../src/domain/glossary'
import { PASSWORD, type Account } from './sign-in'

const XINGTIAN = '341524204201' // 兴田村: the village of village.cadre

const bearers = new Map<Account, Promise<{ authorization: string }>>()

/** The headers of this account at the door that county platforms use: asked for once by each worker. */
export function bearer(request: APIRequestContext, username: Account): Promise<{ authorization: string }> {
  const ask = async () => {
    const { token } = await (await request.post('/api/v1/tokens', { data: { username, password: PASSWORD } })).json()
    return { authorization: `Bearer ${token}` }
  }
  if (!bearers.has(username)) bearers.set(username, ask())
  return bearers.get(username)!
}

/** Registers a household through that door, and answers its id. */
export async function register(request: APIRequestContext, village = XINGTIAN): Promise<string> {
  const headers = await bearer(request, 'township.clerk')
  for (;;) {
    const { members, ...household } = aHousehold().inVillage(village, '油榨组').withMembers(3).toRequest() as { members: object[] }
    const data = { ...household, members: members.map((member) => ({ ...member, labour: 'ordinary', willingToWork: true })) } // somebody must be able to recover
    const answer = await request.post('/api/v1/households', { headers, data })
    if (answer.status() === 409) continue // a worker that was started anew builds the same people again
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).id
  }
}

/** 发起 on the household's own page; answers the id of the case, read from the address. */
export async function open(page: Page, householdId: string, kind: CaseKind): Promise<string> {
  await page.goto(`/households/${householdId}/open?kind=${kind}`)
  if (kind === 'rollback' || kind === 'removal') await page.getByLabel('理由').fill('核实后收入不稳定。')
  await page.getByRole('button', { name: new RegExp(`^发起${labelOf('caseKind', kind)}`) }).click()
  await expect(page).toHaveURL(/\/cases\/341524-/)
  return /\/cases\/([\w-]+)/.exec(page.url())![1]!
}

/** Adopts a policy for the county through that door. */
export async function adopt(request: APIRequestContext, data: { policyId: string; inherits?: string; effectiveFrom: string }): Promise<{ status: number; body: { errors?: { rule: string; message: string }[] } }> {
  const answer = await request.put('/api/v1/regions/341524000000/policy', { headers: await bearer(request, 'county.admin'), data })
  return { status: answer.status(), body: await answer.json() }
}
