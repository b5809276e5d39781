import type { StepKind } from '@/domain/glossary'

/** The page where a step is recorded, by its kind; every row of a work list leads there and not to the overview. */
const FORMS: Record<StepKind, (caseId: string) => string> = {
  departmentScreening: (id) => `/cases/${id}/screening`,
  townshipFeedback: (id) => `/cases/${id}/feedback`,
  householdVerification: (id) => `/cases/${id}/verification`,
  infoComparison: (id) => `/cases/${id}/comparison`,
  villageReview: (id) => `/cases/${id}/review`,
  publicNotice: (id) => `/cases/${id}/notice`,
  townshipReview: (id) => `/cases/${id}/township-review`,
  countyApproval: (id) => `/approval/${id}`,
  resultAnnouncement: (id) => `/cases/${id}/announcement`,
  systemEntry: (id) => `/cases/${id}/entry`,
  application: (id) => `/cases/${id}/application`,
  villageNomination: (id) => `/cases/${id}/nomination`,
  prefectureReview: (id) => `/cases/${id}/higher-review`,
  provinceReview: (id) => `/cases/${id}/higher-review`,
  nationalFiling: (id) => `/cases/${id}/higher-review`,
}

/** Where a case stands ready for its step. */
export const stepFormHref = (stepKind: StepKind, caseId: string): string => FORMS[stepKind](caseId)

/** The act of a step on its button: verb and object. */
export const STEP_ACT: Record<StepKind, string> = {
  application: '登记申请', villageNomination: '提出名单', departmentScreening: '登记筛查', householdVerification: '去核实', infoComparison: '去比对',
  villageReview: '登记评议', publicNotice: '去公示', townshipReview: '去审核', townshipFeedback: '登记反馈', countyApproval: '去审批',
  resultAnnouncement: '去公告', systemEntry: '去录入', prefectureReview: '去审核', provinceReview: '去审核', nationalFiling: '登记备案',
}
