import { aHousehold } from '../../builders/household'
import { registered, review, verification } from '../case/support'
import { aCampaign, anOrdinaryLine } from '../support/campaign'
import { PLACES, type Answered, type Client } from '../support/county'

type Json = Record<string, unknown>

/** One write of the contract with a body that passes; every call builds a fresh one. */
export interface Write {
  method: 'POST' | 'PUT' | 'PATCH'
  path: string
  who: string
  body(): Json
}

export const safeguards = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
export const aMeasure = { category: 'health', instrument: '医疗救助', targetRisk: 'illness', responsibleUnit: '县医疗保障局', plannedOn: '2026-06-20', amount: 12.5 }
export const aVisit = { on: '2026-05-18', by: '蒋光明', safeguards, perCapita: 8000, findings: '生活平稳' }
const aMember = (i = 2) => (aHousehold().withMembers(4).toRequest().members as Json[])[i]!

/** Households, cases and measures to write to, in a county of its own: each write has its own, so that none is in the way of another. */
export async function everyWrite(as: (username: string) => Client): Promise<Write[]> {
  const clerk = as('township.clerk')
  const household = () => registered(clerk)
  const aCase = async () => (await as('village.cadre').post('/cases', { householdId: await household(), kind: 'identification' })).body.id as string
  await aCampaign()
  const withMember = await household()
  const member = (await clerk.get(`/households/${withMember}`)).body.members[1].id as string
  const [one, leaving, screened, lined, clued, opened, helped, planned, measured, visited] = await Promise.all(Array.from({ length: 10 }, household))
  const left = (await clerk.get(`/households/${leaving}`)).body.members[1].id as string
  const measure = (await clerk.post('/measures', { householdId: measured, ...aMeasure })).body.id as string
  const clue = (await clerk.post('/clues', { householdId: one, channel: 'cadreSurvey', foundOn: '2026-05-01', note: '停工' })).body.id as string
  const [acted, bulk] = [await aCase(), await aCase()]
  const write = (method: Write['method'], path: string, who: string, body: () => Json): Write => ({ method, path, who, body })
  return [
    write('POST', '/households', 'township.clerk', () => aHousehold().toRequest()),
    write('PATCH', `/households/${one}`, 'township.clerk', () => ({ version: 1, group: '下塆组', address: '下塆组 7 号', phone: '13800000000' })),
    write('POST', `/households/${withMember}/members`, 'township.clerk', () => aMember()),
    write('PATCH', `/households/${withMember}/members/${member}`, 'township.clerk', () => ({ version: 1, name: '余文', labour: 'weak' })),
    write('POST', `/households/${leaving}/members/${left}/leave`, 'township.clerk', () => ({ reason: '婚嫁迁出', on: '2026-05-10' })),
    write('POST', '/screenings', 'village.cadre', () => ({ ...anOrdinaryLine({ id: screened! }), note: '无' })),
    write('POST', '/screenings/batch', 'village.cadre', () => ({ items: [anOrdinaryLine({ id: lined! })] })),
    write('POST', '/clues', 'village.cadre', () => ({ householdId: clued, channel: 'cadreSurvey', foundOn: '2026-05-01', source: '村', note: '住院' })),
    write('POST', `/clues/${clue}/close`, 'township.clerk', () => ({ reason: '已复工', evidence: '务工证明' })),
    write('POST', '/cases', 'village.cadre', () => ({ householdId: opened, kind: 'identification', reason: '住院' })),
    write('POST', `/cases/${acted}/actions`, 'village.cadre', () => ({ action: 'submit', version: 1, data: verification('2026-05-18') })),
    write('POST', '/cases/bulk', 'village.cadre', () => ({ action: 'submit', items: [{ id: bulk, version: 1 }], data: verification('2026-05-18') })),
    write('POST', '/cases/preview', 'village.cadre', () => ({ action: 'submit', items: [{ id: bulk, version: 1 }], data: review('2026-05-18') })),
    write('PUT', `/households/${helped}/helper`, 'township.clerk', () => ({ workerName: '詹志强', unit: '乡人民政府', publicServant: true, from: '2026-05-01' })),
    write('POST', `/households/${planned}/plan`, 'township.clerk', () => ({ basedOn: '因病', declaredOn: '2026-05-18', measures: [aMeasure] })),
    write('POST', '/measures', 'township.clerk', () => ({ householdId: planned, ...aMeasure })),
    write('PATCH', `/measures/${measure}`, 'township.clerk', () => ({ version: 1, status: 'delivered', deliveredOn: '2026-05-18', effect: '已报销' })),
    write('POST', `/households/${visited}/visits`, 'village.cadre', () => ({ ...aVisit })),
    write('PUT', `/households/${visited}/children`, 'village.cadre', () => ({ income: 'sufficient', support: 'fulfilled', checkedOn: '2026-05-18' })),
    write('PUT', `/regions/${PLACES.county}/policy`, 'county.admin', () => ({ policyId: 'henan-2022', effectiveFrom: '2020-01-01' })),
    write('POST', '/policies/henan-2022/simulate', 'county.admin', () => ({ region: PLACES.county, threshold: 6900.55 })),
  ]
}

/** Sends a write, with another body where one is given. */
export const send = (as: (username: string) => Client, { method, path, who }: Write, body: unknown, headers?: Record<string, string>): Promise<Answered> =>
  method === 'POST' ? as(who).post(path, body, headers) : method === 'PUT' ? as(who).put(path, body) : as(who).patch(path, body)
