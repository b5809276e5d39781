import type { CaseKind, StepKind } from '@/domain/glossary'
import type { PolicyId } from '@/domain/policy/variants'

type Procedures = Readonly<Partial<Record<CaseKind, readonly StepKind[]>>>

/** A policy as a county adopts it, and the steps that each kind of case takes under it (decisions.md 8 to 10). A kind left out cannot be opened. */
export interface Run {
  policyId: PolicyId
  inherits?: PolicyId
  procedures: Procedures
}

const township: readonly StepKind[] = ['villageNomination', 'townshipReview', 'countyApproval']
const upward: readonly StepKind[] = ['prefectureReview', 'provinceReview', 'nationalFiling']
const marked: readonly StepKind[] = ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval']

const henan = {
  identification: ['householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'resultAnnouncement', 'systemEntry'],
  elimination: [...marked, 'resultAnnouncement', 'systemEntry'],
  rollback: [...marked, ...upward, 'resultAnnouncement', 'systemEntry'],
  removal: [...township, ...upward, 'systemEntry'],
} satisfies Procedures

const hunan = {
  identification: ['application', 'householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'infoComparison', 'countyApproval', 'systemEntry'],
  elimination: ['villageNomination', ...marked, 'systemEntry'],
} satisfies Procedures

const upToState: readonly StepKind[] = [...township, ...upward, 'systemEntry']
const upToCounty: readonly StepKind[] = [...township, 'systemEntry']

/** The nine policies; a tenth is one row. */
export const runs: readonly Run[] = [
  { policyId: 'anhui-bengbu-7000', inherits: 'henan-2022', procedures: henan },
  { policyId: 'jiangxi-zixiao-2022', inherits: 'henan-2022', procedures: { ...henan, rollback: upToState, removal: upToState } },
  { policyId: 'guizhou-6320-2021', inherits: 'hunan-county-6500', procedures: hunan },
  {
    policyId: 'heze-suiguantun-6500', inherits: 'henan-2022',
    procedures: {
      identification: ['householdVerification', 'villageReview', 'infoComparison', 'townshipFeedback', 'publicNotice', 'systemEntry'],
      elimination: henan.elimination, rollback: upToCounty, removal: upToCounty,
    },
  },
  {
    policyId: 'seven-steps-2020',
    procedures: { identification: ['departmentScreening', 'infoComparison', 'householdVerification', 'villageReview', 'countyApproval', 'systemEntry'] },
  },
  { policyId: 'hunan-county-6500', procedures: hunan },
  {
    policyId: 'town-6000',
    procedures: {
      identification: ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'infoComparison', 'countyApproval', 'systemEntry'],
      elimination: [...marked, 'systemEntry'], rollback: ['systemEntry'],
    },
  },
  { policyId: 'anhui-huaishuwan-2023', inherits: 'henan-2022', procedures: { ...henan, rollback: upToCounty, removal: upToCounty } },
  { policyId: 'henan-2022', procedures: henan },
]
