import { regionsOf, type RegionFile } from '@/domain/region/region-file'
import type { Instant, LocalDate } from '@/domain/time/local-date'
import { phoneColumns } from '@/server/household/phone-columns'
import { memberRow } from '@/server/member/member-row'
import { initialsOf } from '@/server/member/name-initials'
import type { Account } from '../accounts'
import type { Life } from '../cases/life'
import type { Row } from '../database/copy'
import { hasNoLabour, headOf, perCapitaOf, type Income } from '../households/household'
import { keyGroupsOf } from '../households/key-groups'

/** What every row of the county needs: its digits, the day the register was opened, ids, the monitoring line in 分. */
export interface Ground {
  county: string
  today: LocalDate
  now: Instant
  registeredOn: LocalDate
  registeredAt: Instant
  registrar: Account
  line: number
  nextId: (at: Instant) => string
}

export function regionRows(ground: Ground, file: RegionFile, lives: readonly Life[]): Row[] {
  const people = new Map<string, number>()
  for (const { household } of lives)
    for (const code of [household.villageCode, household.townshipCode, file.county.code]) people.set(code, (people.get(code) ?? 0) + household.members.length)
  return regionsOf(file).map(({ code, name, level, parentCode }) => ({ county: ground.county, code, level, name, parentCode, ruralPopulation: people.get(code) ?? null, tags: [] }))
}

export function accountRows(ground: Ground, accounts: readonly Account[], passwordHash: string): { users: Row[]; assignments: Row[] } {
  const { county, registeredAt } = ground
  return {
    users: accounts.map(({ id, username, name, department }) => ({ county, id, username, name, passwordHash, department, phoneMasked: null, otpSecret: null, sessionEpoch: 1, disabledAt: null, createdAt: registeredAt, singleKeysOff: false })),
    assignments: accounts.flatMap(({ id, assignments }) =>
      assignments.map(({ role, region }) => ({ county, id: ground.nextId(registeredAt), userId: id, role, regionCode: region, from: registeredAt, to: null })),
    ),
  }
}

/** The household as it stands today, after everything that was done for it. */
export function householdRow(ground: Ground, life: Life): Row {
  const { county, registeredAt, line } = ground
  const { household } = life
  const head = headOf(household)
  const groups = keyGroupsOf(household, line)
  const assessed = life.cases.findLast(({ state }) => state.assessment)?.state.assessment
  return {
    county, id: household.id, code: household.code, townshipCode: household.townshipCode, villageCode: household.villageCode, group: household.group, sequence: household.sequence,
    householdType: household.householdType, headName: head.name, headInitials: initialsOf(head.name), memberCount: household.members.length, address: household.address,
    ...phoneColumns(household.phone), policyEnjoying: household.policyEnjoying, subsistenceAllowance: household.subsistenceAllowance, keyGroups: groups,
    monitoringStatus: life.monitoringStatus, category: life.category, monitoredSince: life.monitoredSince, eliminatedOn: life.eliminatedOn,
    noLabour: hasNoLabour(household), helperName: life.helper?.workerName ?? null,
    perCapita: assessed?.perCapitaNetIncome ?? perCapitaOf(household), version: 1, createdAt: registeredAt,
  }
}

const joinedOn = ({ birth }: { birth: LocalDate }, registeredOn: LocalDate): LocalDate => (birth > registeredOn ? birth : registeredOn)

export function memberRows(ground: Ground, { household }: Life): Row[] {
  const { county, registeredOn, today } = ground
  return household.members.map((member) => ({
    ...memberRow(member.id, member, { county, householdId: household.id, joinedOn: joinedOn(member, registeredOn), today }),
    leftOn: null, leaveReason: null, version: 1,
  }))
}

/** The first period of every fact; the monitoring status has those of its cases besides (see case rows). */
export function firstFactRows(ground: Ground, { household }: Life): Row[] {
  const { county, registeredAt, registeredOn, registrar } = ground
  const fact = (subjectId: string, name: string, value: object, from = registeredOn): Row => ({ county, id: ground.nextId(registeredAt), subjectId, fact: name, value, from, to: null, recordedAt: registeredAt, recordedBy: registrar.id })
  return [
    fact(household.id, 'group', { group: household.group }),
    fact(household.id, 'address', { address: household.address }),
    fact(household.id, 'householdType', { householdType: household.householdType }),
    ...household.members.flatMap((member) => {
      const from = joinedOn(member, registeredOn)
      return [fact(member.id, 'membership', { householdId: household.id, relation: member.relation }, from), fact(member.id, 'labour', { labour: member.labour }, from)]
    }),
  ]
}

/** Two years of income and rigid expense as the register had them, beside what verifications found. */
export function incomeRows(ground: Ground, { household }: Life): { incomes: Row[]; expenditures: Row[] } {
  const { county, registeredAt, today } = ground
  const year = Number(today.slice(0, 4))
  const record = (of: number, income: Income): Row => ({
    county, id: ground.nextId(registeredAt), householdId: household.id, caseId: null, periodFrom: `${of}-01-01`, periodTo: `${of}-12-31`, ...income, excluded: [],
    membersCounted: household.members.length, perCapita: perCapitaOf(household, income), policyId: null, policyVersion: null, recordedAt: `${of + 1}-01-20T10:00:00+08:00`, supersededAt: null,
  })
  return {
    incomes: [record(year - 2, household.lastYearIncome), record(year - 1, household.income)],
    expenditures: [{ county, id: ground.nextId(registeredAt), householdId: household.id, caseId: null, periodFrom: `${year - 1}-01-01`, periodTo: `${year - 1}-12-31`, ...household.rigidExpense, recordedAt: `${year}-01-20T10:00:00+08:00`, supersededAt: null }],
  }
}

