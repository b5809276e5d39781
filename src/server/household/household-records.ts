import 'server-only'
import { labelOf, type Category, type Safeguard } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { localDate } from '@/server/kernel/clock'
import type { Db } from '@/server/kernel/db'
import { visitView } from '@/server/visit/visit-view'

const MOST = 30 // records of one household on one page: many years

const yuan = (fen: bigint) => yuanOf(Number(fen))

/** Incomes, rigid expenses and assessments in force, newest period first; amounts in yuan. */
export async function moneyOf(db: Db, county: string, householdId: string) {
  const where = { county, householdId, supersededAt: null }
  const [incomes, expenditures, assessments] = await Promise.all([
    db.incomeRecord.findMany({ where, orderBy: [{ periodTo: 'desc' }, { recordedAt: 'desc' }], take: MOST }),
    db.expenditureRecord.findMany({ where, orderBy: [{ periodTo: 'desc' }, { recordedAt: 'desc' }], take: MOST }),
    db.riskAssessment.findMany({ where, orderBy: [{ assessedOn: 'desc' }, { id: 'desc' }], take: MOST }),
  ])
  return {
    incomes: incomes.map((row) => ({
      id: row.id, caseId: row.caseId, from: localDate(row.periodFrom), to: localDate(row.periodTo), wage: yuan(row.wage), business: yuan(row.business), property: yuan(row.property),
      transfer: yuan(row.transfer), businessCost: yuan(row.businessCost), membersCounted: row.membersCounted, perCapita: yuan(row.perCapita),
      excluded: (row.excluded as { label: string; amount: number }[]).map(({ label, amount }) => ({ label, amount: yuanOf(amount) })),
    })),
    expenditures: expenditures.map((row) => ({
      id: row.id, from: localDate(row.periodFrom), to: localDate(row.periodTo), medical: yuan(row.medical), education: yuan(row.education), disaster: yuan(row.disaster),
      accident: yuan(row.accident), other: yuan(row.other), total: yuan(row.medical + row.education + row.disaster + row.accident + row.other),
    })),
    assessments: assessments.map((row) => ({
      id: row.id, caseId: row.caseId, on: localDate(row.assessedOn), threshold: yuan(row.threshold), perCapita: yuan(row.perCapita), membersCounted: row.membersCounted,
      ...(row.category && { categoryLabel: labelOf('category', row.category as Category) }), reasons: row.reasons as string[],
    })),
  }
}

/** Every check of 三保障 and drinking water, newest first. */
export async function safeguardsOf(db: Db, county: string, householdId: string) {
  const rows = await db.safeguardCheck.findMany({ where: { county, householdId, supersededAt: null }, orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }], take: MOST })
  return rows.map(({ id, source, checkedOn, food, clothing, education, medical, housing, water }) => ({
    id, source: source as 'screening' | 'verification' | 'visit', on: localDate(checkedOn), met: { food, clothing, education, medical, housing, water } satisfies Record<Safeguard, boolean>,
  }))
}

/** Visits, newest first. */
export async function visitsOf(db: Db, county: string, householdId: string) {
  const rows = await db.visit.findMany({ where: { county, householdId }, orderBy: [{ on: 'desc' }, { id: 'desc' }], take: MOST })
  return rows.map(visitView)
}
