import 'server-only'
import type { Assessment, CaseState, Effect } from '@/domain/case/state'
import type { IncomeLine } from '@/domain/income/per-capita'
import { fenOf } from '@/domain/money/fen'
import type { Household, Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { bump } from '@/server/statistics/rollup'

interface At {
  now: Date
  by: string
}

/** Carries out what an accepted act means for the household's record, in the transaction of the act. */
export async function applyEffects(tx: Tx, household: Household, state: CaseState, effects: readonly Effect[], at: At): Promise<void> {
  for (const effect of effects) {
    switch (effect.type) {
      case 'recordAssessment':
        await recordAssessment(tx, household, state, effect, at)
        break
      case 'setMonitoring':
        await setMonitoring(tx, household, effect, at)
        break
      case 'recordRisks':
        await recordRisks(tx, household, state, effect)
        break
      case 'settleRisks':
        await tx.householdRisk.updateMany({
          where: { county: household.county, householdId: household.id, settledOn: null },
          data: { settledOn: dateColumn(effect.on), settledHow: effect.how },
        })
        break
      case 'settleClues':
        await tx.clue.updateMany({
          where: { county: household.county, householdId: household.id, status: 'open' },
          data: { status: effect.outcome, caseId: state.id, closeReason: effect.reason || null, closedAt: at.now },
        })
        break
      case 'openGuidance':
        await tx.task.create({
          data: {
            county: household.county, id: newId(household.county), householdId: household.id, townshipCode: household.townshipCode,
            villageCode: household.villageCode, kind: 'guidance', sourceId: state.id, openedOn: dateColumn(state.openedOn), note: effect.note,
          },
        })
    }
  }
}

type Amounts = Partial<Record<string, number>>

async function recordAssessment(tx: Tx, household: Household, state: CaseState, { assessment, data }: Extract<Effect, { type: 'recordAssessment' }>, { now }: At) {
  const { county, id: householdId } = household
  const of = { county, householdId, caseId: state.id }
  const period = { periodFrom: dateColumn(assessment.period.from), periodTo: dateColumn(assessment.period.to) }
  const sent = data as { incomeLines?: IncomeLine[]; income?: Amounts; rigidExpense?: Amounts; safeguards?: Record<string, boolean> }
  const fen = (amounts: Amounts | undefined, name: string) => BigInt(fenOf(amounts?.[name] ?? 0))
  const superseded = { where: { county, caseId: state.id, supersededAt: null }, data: { supersededAt: now } }
  await tx.riskAssessment.updateMany(superseded)
  await tx.incomeRecord.updateMany(superseded)
  await tx.expenditureRecord.updateMany(superseded)
  await tx.riskAssessment.create({ data: { ...of, ...period, id: newId(county), ...assessed(assessment, state) } })
  await tx.incomeRecord.create({
    data: {
      ...of, ...period, id: newId(county), recordedAt: now, membersCounted: assessment.memberCount, perCapita: BigInt(assessment.perCapitaNetIncome),
      policyId: state.policy.id, policyVersion: state.policy.version,
      wage: fen(sent.income, 'wage'), business: fen(sent.income, 'business'), property: fen(sent.income, 'property'),
      transfer: fen(sent.income, 'transfer'), businessCost: fen(sent.income, 'businessCost'),
      excluded: (sent.incomeLines ?? []).filter(({ excluded }) => excluded).map(({ label, amount }) => ({ label, amount })),
    },
  })
  await tx.expenditureRecord.create({
    data: {
      ...of, ...period, id: newId(county), recordedAt: now,
      medical: fen(sent.rigidExpense, 'medical'), education: fen(sent.rigidExpense, 'education'), disaster: fen(sent.rigidExpense, 'disaster'),
      accident: fen(sent.rigidExpense, 'accident'), other: fen(sent.rigidExpense, 'other'),
    },
  })
  if (sent.safeguards) {
    const { food, clothing, education, medical, housing, water } = sent.safeguards as Record<string, boolean>
    await tx.safeguardCheck.create({
      data: {
        county, id: newId(county), householdId, source: 'verification', sourceId: state.id, checkedOn: dateColumn(assessment.on), recordedAt: now,
        food: food!, clothing: clothing!, education: education!, medical: medical!, housing: housing!, water: water!,
      },
    })
  }
  await tx.household.update({ where: { county_id: { county, id: householdId } }, data: { perCapita: BigInt(assessment.perCapitaNetIncome) } })
  await tx.task.updateMany({ where: { county, householdId, kind: 'verification', status: 'open' }, data: { status: 'done', closedAt: now } })
}

const assessed = (assessment: Assessment, state: CaseState) => ({
  assessedOn: dateColumn(assessment.on), policyId: state.policy.id, policyVersion: state.policy.version, threshold: BigInt(assessment.threshold),
  perCapita: BigInt(assessment.perCapitaNetIncome), membersCounted: assessment.memberCount, suggestedCategory: assessment.suggestedCategory,
  category: assessment.category, reasons: assessment.reasons as unknown as Prisma.InputJsonValue,
})

async function setMonitoring(tx: Tx, household: Household, { status, category, on, since }: Extract<Effect, { type: 'setMonitoring' }>, { now, by }: At) {
  const { county, id, memberCount } = household
  await tx.household.update({
    where: { county_id: { county, id } },
    data: {
      monitoringStatus: status, category: category ?? household.category,
      ...(status === 'monitored' && { monitoredSince: dateColumn(since), eliminatedOn: null }),
      ...(status === 'eliminated' && { eliminatedOn: dateColumn(on) }),
    },
  })
  await tx.factPeriod.updateMany({ where: { county, subjectId: id, fact: 'monitoringStatus', to: null }, data: { to: dateColumn(on) } })
  await tx.factPeriod.create({
    data: {
      county, id: newId(county), subjectId: id, fact: 'monitoringStatus', from: dateColumn(on), recordedAt: now, recordedBy: by,
      value: { status, category: category ?? household.category },
    },
  })
  const before = countsOf(household.monitoringStatus, household.category, memberCount, -1)
  const after = countsOf(status, category ?? household.category, memberCount, 1)
  await bump(tx, household, merged(before, after))
}

/** What a household of this status adds to the counts of its village. */
function countsOf(status: string, category: string | null, people: number, sign: 1 | -1): Record<string, number> {
  if (status === 'monitored') return { [`monitored:${category}`]: sign, monitoredPeople: sign * people }
  if (status === 'eliminated' || status === 'removed') return { [status]: sign }
  return {}
}

const merged = (a: Record<string, number>, b: Record<string, number>): Record<string, number> =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]))

async function recordRisks(tx: Tx, household: Household, state: CaseState, { risks, on }: Extract<Effect, { type: 'recordRisks' }>) {
  const { county, id: householdId } = household
  const assessment = await tx.riskAssessment.findFirst({ where: { county, caseId: state.id, supersededAt: null }, select: { id: true } })
  await tx.householdRisk.createMany({
    data: risks.map((risk) => ({
      county, id: newId(county), householdId, caseId: state.id, assessmentId: assessment?.id ?? null, type: risk.type, note: risk.note ?? null, foundOn: dateColumn(on),
    })),
  })
}
