import { countyDigitsOf } from '@/domain/region/region-code'
import type { RegionFile } from '@/domain/region/region-file'
import { shortRegionName } from '@/domain/region/region-name'
import { pinnedPolicy, type PolicyPin } from '@/domain/policy/resolve'
import { addDays, type Instant, type LocalDate } from '@/domain/time/local-date'
import { demoAccounts } from './accounts'
import { looseClues } from './campaign/clues'
import { screen } from './campaign/screenings'
import type { Stage } from './cases/case-runner'
import { Destinies } from './cases/destinies'
import { liveDestiny } from './cases/live-destiny'
import type { Row } from './database/copy'
import { populate } from './households/populate'
import { publicIds } from './public-ids'
import { randomOf } from './random'
import { auditRows } from './rows/audit-rows'
import { addCaseRows, Tables } from './rows/case-rows'
import { noticePapers } from './rows/notice-rows'
import { addRecords } from './rows/record-rows'
import { accountRows, firstFactRows, householdRow, incomeRows, memberRows, regionRows, type Ground } from './rows/register-rows'
import { addCampaign, addWorkRows } from './rows/work-rows'
import { Workers } from './workers'

/** The policy of the demo county: the provincial plan of 2022, whose procedures are complete. */
const ADOPTED: PolicyPin = { id: 'henan-2022', version: 1, inherits: null }
const ADOPTED_FROM: LocalDate = '2022-01-01'

export interface CountyOptions {
  file: RegionFile
  today: LocalDate
  now: Instant
  seed: string
  households: number
  passwordHash: string
  /** Stands in for every photo of a notice. */
  photo: Buffer
}

export interface DemoCounty {
  county: string
  tables: ReadonlyMap<string, readonly Row[]>
}

/** The whole demo county as rows by table. The same options give the same rows, sealed numbers aside. */
export function demoCounty({ file, today, now, seed, households: count, passwordHash, photo }: CountyOptions): DemoCounty {
  const random = randomOf(seed)
  const countyCode = file.county.code
  const county = countyDigitsOf(countyCode)
  const policy = pinnedPolicy(ADOPTED)!
  const line = policy.policy.threshold.amount
  const nextId = publicIds(county, random.fork('ids'))
  const registeredOn = addDays(today, -1_250)
  const registeredAt: Instant = `${registeredOn}T09:00:00+08:00`
  const accounts = demoAccounts(nextId, registeredAt)

  const { villages, households } = populate(random, file, { today, households: count, nextId: () => nextId(registeredAt) })
  const names = new Map([...villages, ...file.townships].map(({ code, name }) => [code, shortRegionName(name)]))
  const stage: Stage = {
    random: random.fork('acts'), policy, nextId, countyCode,
    workers: new Workers(accounts, random.fork('workers'), nextId, registeredAt),
    above: { prefecture: file.county.prefecture.code, province: file.county.province.code },
    nameOf: (code) => names.get(code) ?? code,
  }
  const destinies = Destinies.of(random.fork('destinies'), households, today)
  for (const destiny of destinies.all) liveDestiny(stage, destiny, today)
  const { lives } = destinies
  looseClues(stage, lives, today)
  const screenings = screen(stage, villages, lives, today, line)

  const ground: Ground = { county, today, now, registeredOn, registeredAt, registrar: accounts[0]!, line, nextId }
  const tables = new Tables()
  tables.add('system_flag', { key: 'demo', value: 'true' })
  tables.add('region', ...regionRows(ground, file, lives))
  const people = accountRows(ground, accounts, passwordHash)
  tables.add('app_user', ...people.users)
  tables.add('role_assignment', ...people.assignments)
  tables.add('policy_adoption', {
    county, id: nextId(registeredAt), regionCode: countyCode, policyId: ADOPTED.id, policyVersion: ADOPTED.version, inherits: ADOPTED.inherits, effectiveFrom: ADOPTED_FROM,
    adoptedBy: ground.registrar.id, adoptedAt: registeredAt, supersededAt: null,
  })
  const papers = noticePapers(ground, policy, stage.nameOf, lives)
  tables.add('notice_document', ...papers.rows)
  for (const life of lives) {
    tables.add('household', householdRow(ground, life))
    tables.add('member', ...memberRows(ground, life))
    tables.add('fact_period', ...firstFactRows(ground, life))
    const { incomes, expenditures } = incomeRows(ground, life)
    tables.add('income_record', ...incomes)
    tables.add('expenditure_record', ...expenditures)
    addCaseRows(tables, ground, policy, life, papers.batchOf)
    addWorkRows(tables, ground, life, photo)
  }
  const campaignId = addCampaign(tables, ground, ADOPTED, countyCode, screenings)
  addRecords(tables, { ground, random: random.fork('records'), workers: stage.workers, villages, lives }, campaignId)
  tables.add('audit', ...auditRows(ground, { ...ADOPTED, from: ADOPTED_FROM }, countyCode, lives))
  return { county, tables: tables.rows }
}
