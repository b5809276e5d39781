import { decide, open } from '@/domain/case/engine'
import type { Act, Actor, CaseEvent, CaseState, EngineContext, Outcome } from '@/domain/case/state'
import type { CaseKind, Role } from '@/domain/glossary'
import type { PolicyId } from '@/domain/policy/variants'
import type { HouseholdFacts, MemberFacts } from '@/domain/household/facts'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { addDays, type LocalDate } from '@/domain/time/local-date'

export const VILLAGE = '341524204201'
const regionOf: Partial<Record<Role, string>> = {
  villageCadre: VILLAGE, townshipClerk: '341524204000', townshipReviewer: '341524204000', prefectureReviewer: '341500000000', provinceReviewer: '340000000000',
}

/** A person with one role where that role is at home; the same name is the same person. */
export const person = (role: Role, id: string = role): Actor => ({ id, name: `${id}某`, assignments: [{ role, region: regionOf[role] ?? '341524000000' }] })

export const member = (change: Partial<MemberFacts> = {}): MemberFacts => ({
  id: 'm', relation: 'head', labour: 'ordinary', willingToWork: true, health: ['healthy'], residence: 'both', countyDecision: null, countsFrom: null, countsTo: null, ...change,
})

export const household = (change: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  id: '341524-h1', villageCode: VILLAGE, householdType: 'ordinary', registration: 'rural', monitoringStatus: 'none', category: null,
  members: [member(), member({ id: 'm2', relation: 'spouse' })], policyEnjoying: null, subsistenceAllowance: false, dispersedSupport: false,
  firstOpenClueOn: null, openClueChannels: [], monitoredSince: null, previousIdentification: null, openCases: [], risks: [], plan: null, measures: [],
  lowIncomeComparison: false, ...change,
})

export const monitored = (change: Partial<HouseholdFacts> = {}): HouseholdFacts =>
  household({ monitoringStatus: 'monitored', category: 'marginal', risks: ['illness'], previousIdentification: { caseId: '341524-c0', decidedOn: '2022-01-10' }, ...change })

const allSafe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }

/** Forms that every step accepts, of two people with 4800 yuan a head (within every line), dated `today`. */
export const forms = (today: LocalDate, kind: CaseKind = 'identification') => ({
  application: { by: 'self', authorised: true, truthful: true, signedOn: today },
  villageNomination: { reason: '风险已消除', nominatedOn: today },
  departmentScreening: { department: '县医保局', standard: '年度医疗自付较大、基本医疗不够稳定', screenedOn: today },
  townshipFeedback: { feedbackOn: today },
  householdVerification: {
    visitedOn: today,
    visitors: [{ name: '甲某', capacity: 'township' }, { name: '乙某', capacity: 'village' }],
    income: { wage: kind === 'identification' ? 9_600 : 20_000, business: 0, property: 0, transfer: 0, businessCost: 0 },
    rigidExpense: { medical: 0, education: 0, disaster: 0, accident: 0, other: 0 },
    safeguards: allSafe,
    risks: kind === 'identification' ? [{ type: 'illness' }] : [],
    assets: [],
    ...(kind === 'identification' && { authorised: true }),
    signedByHousehold: true,
    signedByVisitors: true,
    ...(kind === 'elimination' && { measuresEffective: true, stableSince: addDays(today, -200), rigidExpenseSettled: true, basicLifeSecure: true }),
  },
  infoComparison: { comparedOn: today, results: [{ department: '县公安局', item: '车辆', hit: false }] },
  villageReview: {
    meetingOn: today, place: '村委会',
    attendees: [
      { name: '子某', capacity: 'stationed' }, { name: '丑某', capacity: 'committee' }, { name: '寅某', capacity: 'partyRep' },
      { name: '卯某', capacity: 'groupHead' }, { name: '辰某', capacity: 'villagerRep' }, { name: '巳某', capacity: 'villagerRep' }, { name: '午某', capacity: 'villagerRep' },
    ],
    votesFor: 7, votesAgainst: 0, decision: 'pass',
  },
  publicNotice: { postedOn: today, place: '村务公开栏' },
  townshipReview: { decision: 'pass', signer: '未某', opinion: '同意上报', fieldVerified: true },
  countyApproval: { decision: 'pass', opinion: '同意', consultation: '会商通过', keyReviewed: true, replyNumber: '批复1号' },
  prefectureReview: { decision: 'pass', on: today },
  provinceReview: { decision: 'pass', on: today },
  nationalFiling: { decision: 'pass', on: today, documentNumber: '备案1号' },
  resultAnnouncement: { postedOn: today, place: '村务公开栏', informedHousehold: true },
  systemEntry: { collectedBy: '甲某', enteredBy: '乙某', enteredOn: today, operatedBy: 'province', documentNumber: '备案1号' },
})

const actors: Record<string, Role> = {
  departmentScreening: 'department', townshipFeedback: 'townshipReviewer',
  application: 'villageCadre', villageNomination: 'villageCadre', householdVerification: 'villageCadre', infoComparison: 'countyComparer', villageReview: 'villageCadre',
  publicNotice: 'villageCadre', townshipReview: 'townshipReviewer', countyApproval: 'countyApprover', prefectureReview: 'prefectureReviewer', provinceReview: 'provinceReviewer',
  nationalFiling: 'provinceReviewer', resultAnnouncement: 'townshipClerk', systemEntry: 'townshipClerk',
}

/** Whoever K-12 names first for a step. */
export const actorFor = (step: string): Actor => person(actors[step]!)

/** One household, one case, a clock that only the test moves. Acts that must pass throw when they are refused. */
export class Journey {
  state!: CaseState
  events: CaseEvent[] = []
  effects: unknown[] = []
  constructor(readonly policy: PolicyId, readonly kind: CaseKind = 'identification', public today: LocalDate = '2022-05-18', public facts: HouseholdFacts = household(), readonly inherits: PolicyId | null = null) {}

  context(actor: Actor): EngineContext {
    return { today: this.today, now: `${this.today}T09:00:00+08:00`, actor, household: this.facts, policy: pinnedPolicy({ id: this.policy, version: 1, inherits: this.inherits })! }
  }
  tryOpen(actor = person('villageCadre'), reason: string | null = this.kind === 'rollback' || this.kind === 'removal' ? '收入不稳定' : null): Outcome {
    return this.keep(open({ id: '341524-c1', kind: this.kind, reason }, this.context(actor)))
  }
  opened(actor?: Actor): this {
    passed(this.tryOpen(actor))
    return this
  }
  try(act: Act, actor: Actor): Outcome {
    return this.keep(decide(this.state, act, this.context(actor)))
  }
  act(act: Act, actor: Actor): this {
    passed(this.try(act, actor))
    return this
  }
  on(today: LocalDate): this {
    this.today = today
    return this
  }
  get step(): string | null {
    return this.state.steps.find(({ state }) => state === 'current')?.key ?? null
  }
  form(step: string): Record<string, unknown> {
    return (forms(this.today, this.kind) as Record<string, Record<string, unknown>>)[step]!
  }
  /** Submits the current step with its standard form, changed where asked. */
  trySubmit(change: Record<string, unknown> = {}, actor: Actor = actorFor(this.step!)): Outcome {
    const step = this.step!
    const action = step === 'publicNotice' || step === 'resultAnnouncement' ? 'post' : 'submit'
    return this.try({ action, data: { ...this.form(step), ...change } }, actor)
  }
  submit(change?: Record<string, unknown>, actor?: Actor): this {
    passed(this.trySubmit(change, actor))
    return this
  }
  /** A second journey that goes on from here; states are never changed in place. */
  fork(): Journey {
    return Object.assign(new Journey(this.policy, this.kind, this.today, this.facts, this.inherits), { state: this.state, events: [...this.events], effects: [...this.effects] })
  }
  /** Goes on with standard forms until `step` is current (or the case has ended), waiting out notices. */
  upTo(step: string | null): this {
    while (this.step && this.step !== step) {
      const at = this.step
      this.submit(this.lateReason())
      if (at === 'publicNotice') {
        this.on(this.state.notices.at(-1)!.closableOn)
        this.act({ action: 'close', data: this.lateReason() }, actorFor('publicNotice'))
      }
    }
    return this
  }
  private lateReason() {
    return { lateReason: '雨雪封路' }
  }
  private keep(outcome: Outcome): Outcome {
    if (outcome.ok) {
      this.state = outcome.state
      this.events.push(...outcome.events)
      this.effects.push(...outcome.effects)
    }
    return outcome
  }
}

export function passed(outcome: Outcome): asserts outcome is Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${JSON.stringify(outcome.refusals)}`)
}

/** The rules of a refusal, or the warnings of a success; a code where there is no rule. */
export const rulesOf = (outcome: Outcome): string[] => (outcome.ok ? ['ok'] : [...new Set(outcome.refusals.map(({ rule }) => rule ?? outcome.code))].sort())

export const pathsOf = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusals.map(({ path }) => path ?? '').sort())
