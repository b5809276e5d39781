import 'server-only'
import type { HouseholdPart, MemberPart } from '@/domain/form/data/household'
import { labelOf, type Category, type HouseholdType, type KeyGroup, type MeasureCategory, type MeasureStatus, type MonitoringStatus, type Registration, type Residence, type RiskType } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { Prisma } from '@/server/generated/prisma/client'
import { localDate, localDateOrNull } from '@/server/kernel/clock'
import { memberView, type Showing } from '@/server/member/member-view'

/** What the forms of a household read. */
export const householdOfForm = {
  members: { where: { leftOn: null }, orderBy: [{ joinedOn: 'asc' }, { id: 'asc' }] },
  incomes: { where: { supersededAt: null }, orderBy: [{ periodTo: 'desc' }, { recordedAt: 'desc' }], take: 1 },
  expenditures: { where: { supersededAt: null }, orderBy: [{ periodTo: 'desc' }, { recordedAt: 'desc' }], take: 1 },
  safeguards: { where: { supersededAt: null }, orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }], take: 1 },
  risks: { orderBy: [{ foundOn: 'asc' }, { id: 'asc' }] },
  measures: { orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }] },
  helpers: { where: { to: null }, take: 1 },
  plans: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
  screenings: { where: { supersededAt: null }, orderBy: [{ recordedAt: 'desc' }], take: 1, select: { keyGroups: true } },
} satisfies Prisma.HouseholdInclude

type Row = Prisma.HouseholdGetPayload<{ include: typeof householdOfForm }>

const yuan = (fen: bigint): number => yuanOf(Number(fen))

/** A household as its forms show it: in words and yuan, identity numbers as `show` says. */
export function householdPart(row: Row, show: Showing = 'masked'): HouseholdPart {
  const [income] = row.incomes
  const [expense] = row.expenditures
  const [safeguards] = row.safeguards
  const [helper] = row.helpers
  const [plan] = row.plans
  return {
    code: row.code, headName: row.headName, memberCount: row.memberCount,
    type: labelOf('householdType', row.householdType as HouseholdType), registration: labelOf('registration', row.registration as Registration),
    status: labelOf('monitoringStatus', row.monitoringStatus as MonitoringStatus), category: row.category ? labelOf('category', row.category as Category) : '',
    address: row.address ?? '', phone: row.phoneMasked ?? '', subsistenceAllowance: row.subsistenceAllowance, noLabour: row.noLabour,
    keyGroups: [...new Set([...row.keyGroups, ...(row.screenings[0]?.keyGroups ?? [])])] as KeyGroup[],
    monitoredSince: localDateOrNull(row.monitoredSince), eliminatedOn: localDateOrNull(row.eliminatedOn),
    members: [...row.members].sort((a, b) => Number(b.relation === 'head') - Number(a.relation === 'head')).map((member) => memberPart(memberView(member, row.version, show))),
    income: income ? {
      from: localDate(income.periodFrom), to: localDate(income.periodTo), wage: yuan(income.wage), business: yuan(income.business), property: yuan(income.property), transfer: yuan(income.transfer),
      businessCost: yuan(income.businessCost), members: income.membersCounted, perCapita: yuan(income.perCapita),
    } : null,
    expense: expense ? {
      from: localDate(expense.periodFrom), to: localDate(expense.periodTo), medical: yuan(expense.medical), education: yuan(expense.education), disaster: yuan(expense.disaster),
      accident: yuan(expense.accident), other: yuan(expense.other),
    } : null,
    safeguards: safeguards ? { on: localDate(safeguards.checkedOn), met: safeguards } : null,
    risks: row.risks.map((risk) => ({ type: risk.type as RiskType, label: labelOf('riskType', risk.type as RiskType), note: risk.note ?? '', foundOn: localDate(risk.foundOn), settledOn: localDateOrNull(risk.settledOn) })),
    measures: row.measures.map((measure) => ({
      category: labelOf('measureCategory', measure.category as MeasureCategory), instrument: measure.instrument, risk: labelOf('riskType', measure.targetRisk as RiskType), unit: measure.responsibleUnit,
      status: measure.status as MeasureStatus, plannedOn: localDate(measure.plannedOn), deliveredOn: localDateOrNull(measure.deliveredOn), amount: measure.amount === null ? null : yuan(measure.amount), effect: measure.effect ?? '',
    })),
    helper: helper ? { name: helper.workerName, unit: helper.unit } : null,
    plan: plan ? { declaredOn: localDate(plan.declaredOn), preparedBy: plan.preparedBy, basedOn: plan.basedOn } : null,
  }
}

const memberPart = (member: ReturnType<typeof memberView>): MemberPart => ({
  name: member.name, relation: member.relationLabel, sex: member.sex === 'male' ? '男' : '女', birth: member.birth, idNumber: member.idNumber, labour: member.labourLabel,
  health: member.healthLabels.join('、'), schooling: member.schooling ?? '', insured: member.medicalInsurance, residence: labelOf('residence', member.residence as Residence),
})
