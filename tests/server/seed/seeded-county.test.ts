import { beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '@/server/api/dispatch'
import { setTestClock } from '@/server/api/test-clock'
import { seedDemo } from '../../../prisma/seed'
import { DEMO_PLACES } from '../../../prisma/seed/households/villages'

const TODAY = '2026-05-18'
type Answer = { status: number; body: any } // eslint-disable-line @typescript-eslint/no-explicit-any

async function call(method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
  const url = new URL(`http://localhost/api/v1${path}`)
  const request = new Request(url, { method, headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const response = await dispatch(request, url.pathname.split('/').slice(3))
  return { status: response.status, body: await response.json() }
}

/** Logs in as a demo account with the demo password. */
async function login(username: string) {
  const { status, body } = await call('POST', '/tokens', undefined, { username, password: 'Shouwang-2026' })
  expect(status, username).toBe(201)
  return {
    get: (path: string) => call('GET', path, body.token),
    post: (path: string, sent: unknown) => call('POST', path, body.token, sent),
  }
}

beforeAll(async () => {
  await seedDemo({ url: process.env.DATABASE_URL!, today: TODAY, households: 1_200 })
  await setTestClock({ now: `${TODAY}T09:00:00+08:00` })
}, 180_000)

describe('work goes on in the demo county', () => {
  it('lets the cadre of 兴田 close a notice whose days are over, and the township pass the case on to the county', async () => {
    const cadre = await login('village.cadre')
    const { body } = await cadre.get('/cases?step=publicNotice&assignedToMe=true&limit=50')
    const details = await Promise.all(body.items.map(async ({ id }: { id: string }) => (await cadre.get(`/cases/${id}`)).body))
    const due = details.find(({ notices, kind }) => kind === 'identification' && notices.some((notice: { state: string; closableOn: string }) => notice.state === 'running' && notice.closableOn <= TODAY))
    expect(due.allowedActions).toContain('close')
    const late = due.clocks.some(({ rule, state }: { rule: string; state: string }) => rule === 'D-001' && state === 'overdue') ? { lateReason: '连续降雨道路中断。' } : {}
    const closed = await cadre.post(`/cases/${due.id}/actions`, { action: 'close', version: due.version, data: late })
    expect(closed).toMatchObject({ status: 200, body: { step: { kind: 'townshipReview' } } })

    const reviewer = await login('township.reviewer')
    const passed = await reviewer.post(`/cases/${due.id}/actions`, { action: 'submit', version: closed.body.version, data: { decision: 'pass', signer: '桂中华', opinion: '同意上报。', ...late } })
    expect(passed).toMatchObject({ status: 200, body: { step: { kind: 'countyApproval' } } })

    const approver = await login('county.approver')
    expect((await approver.get('/cases?step=countyApproval&limit=200')).body.items.map(({ id }: { id: string }) => id)).toContain(due.id)
  })

  it('shows each account its own part of the county', async () => {
    const seen = async (username: string) => (await (await login(username)).get('/households?limit=1')).body.total as number
    const county = await seen('inspector')
    expect(county).toBeGreaterThan(1_100)
    expect(await seen('village.cadre')).toBe(56)
    expect(await seen('village2.cadre')).toBe(44)
    const township = await seen('township.clerk')
    expect(township).toBeGreaterThan(await seen('village.cadre'))
    expect(township).toBeLessThan(county)
    const helped = await seen('helper')
    expect(helped).toBeGreaterThan(0)
    expect(helped).toBeLessThan(township)
    expect(await seen('prefecture.reviewer')).toBeGreaterThan(0)
  })

  it('refuses an identity number that somebody in another township already has', async () => {
    const other = await login('township2.clerk')
    const { body } = await other.get(`/households?region=${DEMO_PLACES.otherTownship}&limit=1`)
    const revealed = await other.get(`/households/${body.items[0].id}?reveal=idNumber&reason=${encodeURIComponent('核对重复登记')}`)
    expect(revealed.status).toBe(200)
    const taken = revealed.body.members[0].idNumber as string
    expect(taken).toMatch(/^\d{17}[\dX]$/)
    const clerk = await login('township.clerk')
    const registered = await clerk.post('/households', {
      villageCode: DEMO_PLACES.village, group: '上塆组', householdType: 'ordinary',
      members: [{ name: '胡新', idNumber: taken, relation: 'head', labour: 'ordinary', health: ['healthy'], medicalInsurance: true }],
    })
    expect(registered.status).toBe(409)
    expect(JSON.stringify(registered.body)).not.toContain(DEMO_PLACES.otherTownship)
  })
})
