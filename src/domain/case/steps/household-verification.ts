import { labelOf } from '../../glossary'
import { spokenYuan } from '../../money/fen'
import { assess, work } from '../assess'
import type { Authorisation, Exception } from '../state'
import { action, type Check, type StepModule } from '../step-module'
import { verificationForm, type Verification } from '../verification-form'
import { verificationGuards } from '../verification-guards'

/**
 * A new signature counts; a form without one takes back only what an earlier form of the same visit had said. Where
 * households do not apply there is nothing to sign.
 */
function authorisationAfter({ data, state: { authorisation }, cx }: Check<Verification>): Authorisation | null {
  if (cx.policy.policy.rules['R-063']) return null
  if (data.authorised === true) return authorisation ?? { on: data.visitedOn, by: 'householdVerification' }
  return data.authorised === false && authorisation?.by === 'householdVerification' ? null : authorisation
}

/** Between the floor of R-107 and the line an elimination goes on, shown among those with exceptions (K-09, C-024). */
function belowLine({ data, state, step, cx }: Check<Verification>): Exception[] {
  const { perCapita, facts } = work(data, cx)
  const line = facts.policy.threshold.amount
  if (state.kind !== 'elimination' || !step.rules['R-107'] || perCapita > line) return []
  return [{ step: step.key, rule: 'R-107', reason: `人均纯收入 ${spokenYuan(perCapita)} 元，未超过监测线 ${spokenYuan(line)} 元` }]
}

/** 入户核实: income, expense, safeguards, risks; at elimination the standard. Everything later rests on it. */
export const householdVerification: StepModule = {
  kind: 'householdVerification',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    submit: action({
      form: verificationForm,
      guards: verificationGuards,
      findings: (check) => ({
        completes: true,
        assessment: assess(check.data, check.state, check.cx),
        authorisation: authorisationAfter(check),
        exceptions: belowLine(check),
      }),
      effects: ({ data, state, cx }, { assessment, authorisation }) => [
        { type: 'recordAssessment', assessment: assessment!, data },
        // K-17: who shows risk and has not applied is visited and told how to.
        ...(state.kind === 'identification' && !authorisation && cx.policy.policy.application.mode === 'optional'
          ? [{ type: 'openGuidance' as const, note: '入户核实有风险，农户尚未签授权承诺，请入户指导。' }]
          : []),
      ],
      note: ({ risks }) => risks.map(({ type }) => labelOf('riskType', type)).join('、'),
    }),
  },
}
