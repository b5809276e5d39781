import 'server-only'
import type { CaseKind, Category, Channel, Health, HouseholdType, Labour, MeasureCategory, MeasureStatus, MonitoringStatus, Registration, Relation, Residence, RiskType } from '@/domain/glossary'
import type { HouseholdFacts } from '@/domain/household/facts'
import type { Prisma } from '@/server/generated/prisma/client'
import { dayOf, localDate, localDateOrNull } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'

const FACTS = { include: {
  members: { orderBy: { id: 'asc' } },
  clues: { where: { status: 'open' }, orderBy: { foundOn: 'asc' } },
  cases: { where: { OR: [{ status: 'open' }, { status: 'approved', kind: 'identification' }] }, orderBy: { openedAt: 'desc' } },
  risks: { where: { settledOn: null } },
  plans: { orderBy: { createdAt: 'desc' }, take: 1 },
  measures: { orderBy: { id: 'asc' } },
  flags: { where: { kind: 'noLabourSafetyNet', townshipOn: { not: null }, endedOn: null }, select: { id: true } },
  screenings: { where: { supersededAt: null }, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: 1, select: { keyGroups: true } },
} } as const satisfies Prisma.HouseholdDefaultArgs

type Row = Prisma.HouseholdGetPayload<typeof FACTS>

/** Everything the rules need to know of a household, as it stands in this transaction. The caller holds its lock when writing. */
export const householdFacts = async (tx: Tx | Db, county: string, id: string): Promise<HouseholdFacts> =>
  factsOf(await tx.household.findUniqueOrThrow({ where: { county_id: { county, id } }, ...FACTS }))

/** The same for many households at once, by id: lists and previews ask once for all their rows. */
export async function factsOfMany(tx: Tx | Db, county: string, ids: readonly string[]): Promise<Map<string, HouseholdFacts>> {
  const rows = await tx.household.findMany({ where: { county, id: { in: [...new Set(ids)] } }, ...FACTS })
  return new Map(rows.map((row) => [row.id, factsOf(row)]))
}

function factsOf(household: Row): HouseholdFacts {
  const previous = household.cases.find((c) => c.status === 'approved' && c.decidedOn)
  const plan = household.plans[0]
  return {
    id: household.id,
    villageCode: household.villageCode,
    householdType: household.householdType as HouseholdType,
    monitoringStatus: household.monitoringStatus as MonitoringStatus,
    category: household.category as Category | null,
    members: household.members.map((m) => ({
      id: m.id, relation: m.relation as Relation, labour: m.labour as Labour, willingToWork: m.willingToWork, health: m.health as Health[], residence: m.residence as Residence, countyDecision: m.countyDecision,
      countsFrom: countsFrom(m.joinedOn, household.createdAt), countsTo: localDateOrNull(m.leftOn),
    })),
    registration: household.registration as Registration,
    policyEnjoying: household.policyEnjoying,
    subsistenceAllowance: household.subsistenceAllowance,
    dispersedSupport: household.keyGroups.includes('dispersedSupport'),
    firstOpenClueOn: household.clues[0] ? localDate(household.clues[0].foundOn) : null,
    openClueChannels: [...new Set(household.clues.map((clue) => clue.channel as Channel))],
    monitoredSince: localDateOrNull(household.monitoredSince),
    previousIdentification: previous ? { caseId: previous.id, decidedOn: localDate(previous.decidedOn!) } : null,
    openCases: household.cases.filter((c) => c.status === 'open').map((c) => ({ id: c.id, kind: c.kind as CaseKind })),
    risks: [...new Set(household.risks.map((risk) => risk.type as RiskType))],
    plan: plan ? { declaredOn: localDate(plan.declaredOn) } : null,
    measures: household.measures.map((m) => ({ category: m.category as MeasureCategory, targetRisk: m.targetRisk as RiskType, status: m.status as MeasureStatus })),
    noLabourSafetyNet: household.flags.length > 0,
    livingAlone: household.keyGroups.includes('livingAlone') || (household.screenings[0]?.keyGroups.includes('livingAlone') ?? false),
    childrenRecorded: household.childrenCheckedOn !== null,
    lowIncomeComparison: household.subsistenceAllowance, // whoever is on 低保 was compared when it came on it
  }
}

/** Whoever came with the registration belonged to the household before that day too; who joined later counts from then on. */
const countsFrom = (joinedOn: Date, registeredAt: Date) => (localDate(joinedOn) <= dayOf(registeredAt) ? null : localDate(joinedOn))
