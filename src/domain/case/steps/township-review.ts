import { z } from 'zod'
import { decision, form, words } from '../fields'
import { notBy } from '../separation'
import { action, type StepModule } from '../step-module'

/** 乡镇审核: opinion and signature; under some policies every house is visited, or a visit may be ordered. */
export const townshipReview: StepModule = {
  kind: 'townshipReview',
  roles: ['townshipReviewer'],
  before: notBy(['householdVerification'], '审核'),
  actions: {
    submit: action({
      form: () => form({ decision, fieldVerified: z.boolean().optional(), signer: words(50), opinion: words(1000) }),
      guards: {
        'R-050': ({ data }, { fieldCheck }) =>
          fieldCheck === 'all' && data.decision === 'pass' && !data.fieldVerified &&
          { path: 'fieldVerified', message: '乡镇须逐户核查，本户未登记核查。', fix: '入户核查后勾选「逐户核验」。' },
      },
      findings: ({ data }) => ({ completes: true, ...(data.decision === 'fail' && { ends: 'rejected' }) }),
      note: ({ decision, opinion }) => `${decision === 'pass' ? '同意' : '不同意'}：${opinion}`,
    }),
  },
}
