import type { z } from 'zod'
import { caseActions, type CaseAction, type CaseKind, type StepKind } from '../glossary'
import { generalActs } from './acts'
import { formOf } from './step-module'
import { modules } from './steps'

/** Every form there is, for the description of the API: by step kind, then those that any step knows. */
export function allForms(kind: CaseKind): { step: StepKind | null; action: CaseAction; form: z.ZodType }[] {
  const of = { kind, today: null }
  const own = modules.flatMap((module) =>
    caseActions.flatMap((name) => (module.actions[name] ? [{ step: module.kind, action: name, form: formOf(module.actions[name], of) }] : [])))
  const general = caseActions.flatMap((name) => {
    const act = generalActs[name]
    return act && name !== 'object' ? [{ step: null, action: name, form: formOf(act.action, of) }] : []
  })
  return [...own, ...general]
}
