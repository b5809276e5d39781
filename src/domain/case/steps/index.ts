import type { Role, StepKind } from '../../glossary'
import type { Step } from '../../policy/schema'
import type { StepModule } from '../step-module'
import { application } from './application'
import { countyApproval } from './county-approval'
import { departmentScreening } from './department-screening'
import { nationalFiling, prefectureReview, provinceReview } from './higher-review'
import { householdVerification } from './household-verification'
import { infoComparison } from './info-comparison'
import { publicNotice } from './public-notice'
import { resultAnnouncement } from './result-announcement'
import { systemEntry } from './system-entry'
import { townshipFeedback } from './township-feedback'
import { townshipReview } from './township-review'
import { villageNomination } from './village-nomination'
import { villageReview } from './village-review'

/** Every kind of step that a policy may list. A new kind is one file and one line here. */
export const modules: readonly StepModule[] = [
  application, villageNomination, departmentScreening, householdVerification, infoComparison, villageReview, publicNotice, townshipReview, townshipFeedback,
  countyApproval, prefectureReview, provinceReview, nationalFiling, resultAnnouncement, systemEntry,
]

const byKind = new Map(modules.map((module) => [module.kind, module]))

/** What a kind of step means; a policy that lists a kind nobody wrote is a mistake of the build. */
export function moduleOf(kind: StepKind): StepModule {
  const found = byKind.get(kind)
  if (!found) throw new Error(`No step kind ${kind}.`)
  return found
}

/** The roles that may record a step: the policy's, else those of K-12. */
export const actorsOf = (step: Pick<Step, 'kind' | 'roles'>): readonly Role[] => step.roles ?? moduleOf(step.kind).roles
