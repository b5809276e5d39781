import type { z } from 'zod'
import type { CaseAction, Role, StepKind } from '../glossary'
import type { Procedure, Step } from '../policy/schema'
import { ownRules, type Rule, type RuleId, type RuleSet, type Severity } from '../policy/rules'
import type { Refusal } from '../refusal'
import type { FormOf } from './fields'
import type { CaseState, EngineContext, Effect, Findings } from './state'

/** What a guard looks at. `data` has passed the form. */
export interface Check<D = unknown> {
  data: D
  state: CaseState
  step: Step
  procedure: Procedure
  cx: EngineContext
}

/** What is wrong, in words; the rule, its clause and how hard it is come from the policy. */
export type Breach = Pick<Refusal, 'message' | 'path' | 'fix'> & { severity?: Severity }
export type Breaches = Breach | readonly Breach[] | null | undefined | false

/** Guards by the number of their rule. A rule that neither step nor policy lists is not checked. */
export type Guards<D> = { readonly [R in RuleId]?: (check: Check<D>, rule: Rule<R>) => Breaches }

/** One thing that can be done: its form, its guards, what follows. */
export interface Action<D = never> {
  form: (of: FormOf) => z.ZodType<D>
  /** Guards that need no data: they also say beforehand whether the act is open. */
  before?: Guards<unknown>
  guards?: Guards<D>
  findings?: (check: Check<D>) => Findings
  effects?: (check: Check<D>, findings: Findings) => readonly Effect[]
  note?: (data: D) => string
}

/** A kind of step: one file in `steps`. Its policy entry may name other roles. */
export interface StepModule {
  kind: StepKind
  roles: readonly Role[]
  /** Guards on whoever takes the step, submits, returns or rejects. */
  before?: Guards<unknown>
  actions: { readonly [A in CaseAction]?: Action<never> }
}

/** An act that any step knows. `current`: whoever may take the current step; `on`: it concerns the step of that kind. */
export interface GeneralAct {
  roles: 'current' | readonly Role[]
  on?: StepKind
  action: Action<never>
}

/** Keeps the type of the form together with its guards; the registry holds actions of all forms. */
export const action = <S extends z.ZodType>(definition: Omit<Action<z.output<S>>, 'form'> & { form: (of: FormOf) => S }): Action<never> =>
  definition as unknown as Action<never>

const lastForms = new WeakMap<Action<never>, { of: string; form: z.ZodType }>()

/** The form of an act on a day. Building one costs more than using it, so the last is kept: a bulk sign-off builds one. */
export function formOf(action: Action<never>, of: FormOf): z.ZodType {
  const key = `${of.kind} ${of.today}`
  const last = lastForms.get(action)
  if (last?.of === key) return last.form
  const form = action.form(of)
  lastForms.set(action, { of: key, form })
  return form
}

export type Finding = Refusal & { rule: string; severity: Severity }

/** Runs guards under the rules of the step, then of the policy, then our own. All breaches come back, with rule and clause. */
export function findingsOf<D>(guards: Guards<D> | undefined, check: Check<D>, extra: RuleSet = {}): Finding[] {
  const sets = [extra, check.step.rules, check.cx.policy.policy.rules, ownRules]
  return Object.entries(guards ?? {}).flatMap(([id, guard]) => {
    const rule = sets.map((set) => set[id as RuleId]).find(Boolean)
    if (!rule) return []
    const breaches = (guard as (check: Check<D>, rule: Rule) => Breaches)(check, rule)
    return [breaches || []].flat().map((breach) => ({ rule: id, clause: rule.clause, severity: rule.severity, ...breach }))
  })
}
