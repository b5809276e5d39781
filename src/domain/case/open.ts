import { labelOf, type CaseKind, type Role } from '../glossary'
import type { ResolvedPolicy } from '../policy/resolve'
import { COUNTY_RULE, type Refusal } from '../refusal'
import { notYours } from './checks'
import { evolve } from './evolve'
import { kinds } from './kinds'
import { hatOf } from './locate'
import { refuse, stamp } from './outcome'
import type { CaseEvent, EngineContext, OpenInput, Outcome } from './state'

/** Who opens a case where the policy prints no procedure to ask. */
const USUAL: readonly Role[] = ['villageCadre', 'townshipClerk']

/** Opens a case for the household of the context, under the policy of the context: on any day, whatever list is closed. */
export function open(input: OpenInput, cx: EngineContext): Outcome {
  const { household, policy } = cx
  const procedure = policy.procedures[input.kind]
  const kind = kinds[input.kind]
  const openers = procedure?.openers ?? USUAL
  const hat = hatOf(openers, household.villageCode, cx.actor)
  if (!hat) return refuse('forbidden', [notYours('发起', openers)])
  if (kind.needsReason && !input.reason?.trim())
    return refuse('invalid', [{ path: 'reason', message: `${labelOf('caseKind', input.kind)}须写明理由。`, rule: input.kind === 'removal' ? 'R-128' : 'K-11', clause: COUNTY_RULE }])
  if (household.openCases.some((known) => known.kind === input.kind))
    return refuse('conflict', [{ path: 'kind', message: `该户已有一件${labelOf('caseKind', input.kind)}正在办理。` }])
  if (!procedure) return refuse('rule-violation', notPrinted(input.kind, policy))
  const refusals = kind.opening(cx, procedure)
  if (refusals.length) return refuse('rule-violation', refusals)
  const event: CaseEvent = {
    ...stamp(cx, hat.role), seq: 1, action: 'open', step: null, note: input.reason?.trim() ?? '', data: {},
    findings: {
      opened: {
        id: input.id, kind: input.kind, householdId: household.id, villageCode: household.villageCode, policy: policy.pin,
        reason: input.reason?.trim() || null, clueId: input.clueId ?? null,
        clueOn: input.kind === 'identification' ? household.firstOpenClueOn : null,
        previousCaseId: household.previousIdentification?.caseId ?? null,
        steps: procedure.steps.map(({ key, kind }) => ({ key, kind })),
      },
    },
  }
  return { ok: true, events: [event], state: evolve(null, event), warnings: kind.cautions?.(cx) ?? [], effects: [] }
}

/** A procedure neither printed nor inherited; where the text closes warnings, it is said that this closes no case. */
function notPrinted(kind: CaseKind, { policy }: ResolvedPolicy): Refusal[] {
  const closing = kind === 'elimination' ? policy.rules['R-119'] : undefined
  return [
    { rule: 'R-040', clause: COUNTY_RULE, path: 'kind', message: '本政策未规定该程序，请县级指定承接的政策。' },
    ...(closing ? [{ rule: 'R-119', clause: closing.clause, path: 'kind', message: '本方案的销号是办结预警，不是办结监测对象，该户继续监测。', fix: '预警已解决的，在「动态监测」办理销号。' }] : []),
  ]
}
