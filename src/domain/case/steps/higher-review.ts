import type { StepKind } from '../../glossary'
import { decision, form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 市级审核, 省级审核, 国家备案: levels above the county, recorded by themselves or by the county from the document (K-12). */
const higherReview = (kind: StepKind): StepModule => ({
  kind,
  roles: ['prefectureReviewer', 'provinceReviewer', 'countyApprover'],
  actions: {
    submit: action({
      form: (of) => form({ decision, on: pastDay(of), documentNumber: words(100).optional() }),
      findings: ({ data }) => ({ completes: true, ...(data.decision === 'fail' && { ends: 'rejected' }) }),
      note: ({ decision, documentNumber }) => `${decision === 'pass' ? '同意' : '不同意'}${documentNumber ? `，${documentNumber}` : ''}`,
    }),
  },
})

export const prefectureReview = higherReview('prefectureReview')
export const provinceReview = higherReview('provinceReview')
export const nationalFiling = higherReview('nationalFiling')
