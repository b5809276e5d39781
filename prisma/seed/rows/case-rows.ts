import type { CaseEvent, EngineContext } from '@/domain/case/state'
import { fenOf } from '@/domain/money/fen'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { caseColumns } from '@/server/case/save-case'
import { factsOf, type DemoCase, type Life } from '../cases/life'
import type { Row } from '../database/copy'
import { headOf } from '../households/household'
import type { Ground } from './register-rows'

/** Rows by table, collected household by household. */
export class Tables {
  readonly rows = new Map<string, Row[]>()

  add(table: string, ...rows: readonly Row[]): void {
    const known = this.rows.get(table)
    if (known) known.push(...rows)
    else this.rows.set(table, [...rows])
  }
}

/** Everything that the cases of one household leave behind, as the server writes it act by act. */
export function addCaseRows(tables: Tables, ground: Ground, policy: ResolvedPolicy, life: Life, batchOf: ReadonlyMap<string, string>): void {
  for (const demoCase of life.cases) {
    addCase(tables, ground, policy, life, demoCase, batchOf)
    demoCase.events.forEach((event) => addEvent(tables, ground, demoCase, event))
    addAssessments(tables, ground, life, demoCase)
  }
  addStatusPeriods(tables, ground, life)
}

function addCase(tables: Tables, ground: Ground, policy: ResolvedPolicy, life: Life, { state, events }: DemoCase, batchOf: ReadonlyMap<string, string>): void {
  const { county, today, now } = ground
  const { household } = life
  const last = events.at(-1)!
  const context: EngineContext = { today, now, actor: { id: last.actor.id, name: last.actor.name, assignments: [] }, household: factsOf(life), policy }
  tables.add('case', {
    county, id: state.id, householdId: household.id, townshipCode: household.townshipCode, villageCode: household.villageCode, headName: headOf(household).name, kind: state.kind,
    policyId: state.policy.id, policyVersion: state.policy.version, inherits: state.policy.inherits, openedOn: state.openedOn, openedAt: state.openedAt, openedBy: state.openedBy,
    ...caseColumns(state, context), updatedAt: last.at,
  })
  const procedure = policy.procedures[state.kind]!
  state.steps.forEach((step, position) => {
    const done = events.findLast((event) => event.step === step.key && event.findings.completes)
    tables.add('case_step', {
      county, caseId: state.id, key: step.key, position, kind: step.kind, actor: procedure.steps.find(({ key }) => key === step.key)!.actor, state: step.state,
      enteredAt: step.enteredAt, dueOn: null, doneAt: step.doneOn ? (done?.at ?? null) : null, doneBy: step.doneBy,
    })
  })
  for (const { objections, ...notice } of state.notices) {
    tables.add('notice', {
      county, id: notice.id, caseId: state.id, villageCode: state.villageCode, stepKey: notice.step, batchId: batchOf.get(notice.id) ?? null, postedOn: notice.postedOn, confirmedOn: notice.confirmedOn, endsOn: notice.endsOn,
      closableOn: notice.closableOn, place: notice.place, photoId: notice.photoId, state: notice.state, closedOn: notice.closedOn,
    })
    for (const objection of objections) tables.add('objection', { county, noticeId: notice.id, ...objection })
  }
  const previous = state.previousCaseId ?? life.cases.findLast((known) => known.state.kind === 'identification' && known.state.id !== state.id && state.kind !== 'identification')?.state.id
  if (state.clueId) tables.add('case_link', { county, caseId: state.id, otherId: state.clueId, relation: 'clue' })
  if (previous) tables.add('case_link', { county, caseId: state.id, otherId: previous, relation: 'previousIdentification' })
  if (previous && (state.kind === 'elimination' || state.kind === 'rollback')) tables.add('case_link', { county, caseId: previous, otherId: state.id, relation: state.kind })
}

function addEvent(tables: Tables, ground: Ground, { state }: DemoCase, event: CaseEvent): void {
  const { seq, at, on, actor, action, step, note, data, findings } = event
  tables.add('case_event', { county: ground.county, caseId: state.id, seq, at, actorId: actor.id, actorName: actor.name, actorRole: actor.role, action, step, note, payload: { on, data, findings } })
}

interface Sent {
  income?: Record<string, number>
  rigidExpense?: Record<string, number>
  safeguards?: Record<string, boolean>
}

/** Assessment, income, expense and safeguards of every verification; a later one of the same case supersedes. */
function addAssessments(tables: Tables, ground: Ground, life: Life, { state, events }: DemoCase): void {
  const { county } = ground
  const assessed = events.filter((event) => event.findings.assessment)
  assessed.forEach((event, i) => {
    const assessment = event.findings.assessment!
    const sent = event.data as Sent
    const of = { county, householdId: life.household.id, caseId: state.id, periodFrom: assessment.period.from, periodTo: assessment.period.to, supersededAt: assessed[i + 1]?.at ?? null }
    const amounts = (record: Record<string, number> = {}) => Object.fromEntries(Object.entries(record).map(([name, yuan]) => [name, fenOf(yuan)]))
    const assessmentId = ground.nextId(event.at)
    tables.add('risk_assessment', {
      ...of, id: assessmentId, assessedOn: assessment.on, policyId: state.policy.id, policyVersion: state.policy.version, threshold: assessment.threshold, perCapita: assessment.perCapitaNetIncome,
      membersCounted: assessment.memberCount, suggestedCategory: assessment.suggestedCategory, category: assessment.category, reasons: assessment.reasons,
    })
    tables.add('income_record', {
      ...of, id: ground.nextId(event.at), ...amounts(sent.income), excluded: [], membersCounted: assessment.memberCount, perCapita: assessment.perCapitaNetIncome, policyId: state.policy.id,
      policyVersion: state.policy.version, recordedAt: event.at,
    })
    tables.add('expenditure_record', { ...of, id: ground.nextId(event.at), ...amounts(sent.rigidExpense), recordedAt: event.at })
    if (sent.safeguards) {
      tables.add('safeguard_check', { county, id: ground.nextId(event.at), householdId: life.household.id, source: 'verification', sourceId: state.id, checkedOn: assessment.on, ...sent.safeguards, recordedAt: event.at, supersededAt: of.supersededAt })
    }
    if (i === assessed.length - 1)
      for (const risk of life.risks.filter((known) => known.caseId === state.id))
        tables.add('household_risk', { county, id: risk.id, householdId: life.household.id, caseId: state.id, assessmentId, type: risk.type, note: risk.note, foundOn: risk.foundOn, settledOn: risk.settledOn, settledHow: risk.settledHow })
  })
}

/** The periods of the monitoring status: none until the first identification took effect, then what each case made of it. */
function addStatusPeriods(tables: Tables, ground: Ground, life: Life): void {
  const { county, registeredOn, registeredAt, registrar } = ground
  const periods = [{ status: 'none', category: null, on: registeredOn, at: registeredAt, by: registrar.id }, ...life.statusChanges]
  periods.forEach(({ status, category, on, at, by }, i) => {
    tables.add('fact_period', { county, id: ground.nextId(at), subjectId: life.household.id, fact: 'monitoringStatus', value: { status, category }, from: on, to: periods[i + 1]?.on ?? null, recordedAt: at, recordedBy: by })
  })
}
