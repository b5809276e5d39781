import { beforeAll, describe, expect, it } from 'vitest'
import * as lists from '@/domain/glossary'
import { dateColumn, machineNow } from '@/server/kernel/clock'
import { db, transaction } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
let id: string
beforeAll(async () => {
  as = await aCounty()
  id = (await as('township.clerk').post('/households', aHousehold().toRequest())).body.id
})

const broken = (constraint: string) => expect.objectContaining({ message: expect.stringContaining(constraint) })

describe('the runtime role', () => {
  it('can neither change nor delete what was done, decided and published', async () => {
    for (const table of ['audit', 'audit_seal', 'case_event', 'early_warning_event', 'case_link', 'notice_document', 'print_log'])
      for (const sql of [`UPDATE "${table}" SET "county" = "county"`, `DELETE FROM "${table}"`, `TRUNCATE "${table}"`])
        await expect(db().$executeRawUnsafe(sql), sql).rejects.toThrow(/permission denied/)
  })

  it('deletes nothing that was registered, and makes no table', async () => {
    for (const table of ['household', 'member', 'case', 'notice', 'screening', 'clue', 'help_measure', 'app_user', 'role_assignment', 'policy_adoption'])
      await expect(db().$executeRawUnsafe(`DELETE FROM "${table}"`), table).rejects.toThrow(/permission denied/)
    await expect(db().$executeRawUnsafe('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/)
    await expect(db().$executeRawUnsafe('SELECT * FROM "_prisma_migrations"')).rejects.toThrow(/permission denied/)
  })
})

describe('CHECKs of the database and lists of the glossary', () => {
  const same: Record<string, readonly string[]> = {
    role_assignment_role: lists.roles, household_householdType: lists.householdTypes, household_monitoringStatus: lists.monitoringStatuses,
    household_category: lists.categories, case_category: lists.categories, risk_assessment_category: lists.categories, risk_assessment_suggestedCategory: lists.categories,
    member_relation: lists.relations, member_labour: lists.labours, member_health: lists.healths, clue_channel: lists.channels,
    case_kind: lists.caseKinds, case_status: lists.caseStatuses, case_stepKind: lists.stepKinds, case_step_kind: lists.stepKinds, case_parallelKinds: lists.stepKinds,
    household_risk_type: lists.riskTypes, help_measure_targetRisk: lists.riskTypes, help_measure_category: lists.measureCategories, help_measure_status: lists.measureStatuses,
    household_keyGroups: lists.keyGroups, screening_keyGroups: lists.keyGroups,
    early_warning_status: lists.earlyWarningStatuses, early_warning_gap: lists.safeguards, early_warning_event_action: lists.earlyWarningActs,
    problem_level: lists.termsOf('problemLevel'), problem_status: lists.termsOf('problemStatus'), problem_source: lists.termsOf('problemSource'), problem_topic: lists.termsOf('problemTopic'),
    training_attendee_role: lists.termsOf('trainee'), leaflet_kind: lists.termsOf('leaflet'), hazard_hazard: lists.termsOf('hazard'),
  }

  it.each(Object.entries(same))('%s', async (name, list) => {
    const [row] = await db().$queryRaw<{ text: string }[]>`SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = ${`${name}_check`}`
    expect([...row!.text.matchAll(/'([^']+)'::text/g)].map((match) => match[1]).sort()).toEqual([...list].sort())
  })
})

describe('invariants over rows', () => {
  const member = (change: object) => ({
    county: COUNTY, id: newId(COUNTY), householdId: id, name: '余小满', initials: 'yxm', relation: 'son', sex: 'male', birth: dateColumn('2000-01-01'), idCipher: 'c', idHash: newId(COUNTY),
    idLast4Hash: 'l', idKeyId: 'k', idMasked: '3415**********0001', labour: 'ordinary', health: ['healthy'], medicalInsurance: true, joinedOn: dateColumn('2026-05-18'), ...change,
  })

  it('a second head is refused at once', () => expect(db().member.create({ data: member({ relation: 'head' }) })).rejects.toEqual(broken('Unique constraint')))

  it('no head is refused at commit, a change of heads is not', async () => {
    const head = await db().member.findFirstOrThrow({ where: { householdId: id, relation: 'head' } })
    const other = await db().member.findFirstOrThrow({ where: { householdId: id, relation: { not: 'head' } } })
    const become = (tx: Pick<ReturnType<typeof db>, 'member'>, of: string, relation: string) => tx.member.update({ where: { county_id: { county: COUNTY, id: of } }, data: { relation } })
    await expect(transaction((tx) => become(tx, head.id, 'other'))).rejects.toEqual(broken('has no head'))
    await transaction(async (tx) => {
      await become(tx, head.id, 'father')
      await become(tx, other.id, 'head')
    })
    expect((await db().member.findFirstOrThrow({ where: { householdId: id, relation: 'head' } })).id).toBe(other.id)
  })

  it('a household without members is refused at commit', async () => {
    const { id: _, code: __, sequence: ___, ...row } = await db().household.findFirstOrThrow({ where: { id } })
    await expect(transaction((tx) => tx.household.create({ data: { ...row, id: newId(COUNTY), code: 'x', sequence: 99 } }))).rejects.toEqual(broken('has no head'))
  })

  it('an identity number stands once in the county among those who live there', async () => {
    const { idHash } = await db().member.findFirstOrThrow({ where: { householdId: id } })
    await expect(db().member.create({ data: member({ idHash }) })).rejects.toEqual(broken('Unique constraint'))
    expect(await db().member.create({ data: member({ idHash, leftOn: dateColumn('2026-05-18') }) })).toMatchObject({ idHash })
  })

  const aCase = (change: object) => ({
    county: COUNTY, id: newId(COUNTY), householdId: id, townshipCode: PLACES.township, villageCode: PLACES.village, headName: '余', kind: 'identification', policyId: 'henan-2022', policyVersion: 1,
    stepKey: 'villageReview', stepKind: 'villageReview', stepEnteredAt: machineNow(), openedOn: dateColumn('2026-05-18'), openedBy: 'x', state: {}, openedAt: machineNow(), updatedAt: machineNow(), ...change,
  })

  it('one open case of a kind, any number of closed ones', async () => {
    await db().case.create({ data: aCase({}) })
    await expect(db().case.create({ data: aCase({}) })).rejects.toEqual(broken('Unique constraint'))
    const closed = { status: 'rejected', stepKey: null, stepKind: null, stepEnteredAt: null }
    await db().case.createMany({ data: [aCase(closed), aCase(closed), aCase({ kind: 'elimination' })] })
    expect(await db().case.count({ where: { householdId: id } })).toBe(4)
  })

  it('an open case stands at a step, a closed one at none', async () => {
    await expect(db().case.create({ data: aCase({ kind: 'removal', stepKey: null, stepKind: null, stepEnteredAt: null }) })).rejects.toEqual(broken('case_open_has_step_check'))
    await expect(db().case.create({ data: aCase({ kind: 'removal', status: 'approved' }) })).rejects.toEqual(broken('case_open_has_step_check'))
    await expect(db().case.create({ data: aCase({ kind: 'removal', stepKind: 'prayer' }) })).rejects.toEqual(broken('case_stepKind_check'))
  })

  it('a monitored household has a category; a row does not stray into another county', async () => {
    await expect(db().household.update({ where: { county_id: { county: COUNTY, id } }, data: { monitoringStatus: 'monitored' } })).rejects.toEqual(broken('household_monitored_has_category_check'))
    await expect(db().household.update({ where: { county_id: { county: COUNTY, id } }, data: { villageCode: '341525100201' } })).rejects.toEqual(broken('household_id_county_check'))
  })
})
