import { z } from 'zod'
import { decision, form, maybeWords, words } from '../fields'
import { notBy } from '../separation'
import { action, type StepModule } from '../step-module'

/** 县级审批: the decision that clocks count to and from (K-04). */
export const countyApproval: StepModule = {
  kind: 'countyApproval',
  roles: ['countyApprover'],
  before: notBy(['householdVerification', 'townshipReview'], '审批'),
  actions: {
    submit: action({
      form: () =>
        form({ decision, consultation: maybeWords(2000).optional(), opinion: words(1000), replyNumber: words(100).optional(), keyReviewed: z.boolean().optional() }),
      guards: {
        'R-051': ({ data }, { writtenReply }) =>
          data.decision === 'pass' && [
            ...(writtenReply && !data.replyNumber ? [{ path: 'replyNumber', message: '县级审定须书面批复乡镇，未填批复文号。', fix: '填写书面批复的文号。' }] : []),
            ...(data.consultation ? [] : [{ path: 'consultation', severity: 'warn' as const, message: '未登记会商研判纪要，请核对。' }]),
          ],
        'R-115': ({ data, cx }, { severalRisks }) => {
          if (data.decision !== 'pass' || data.keyReviewed) return null
          const { subsistenceAllowance, dispersedSupport, risks } = cx.household
          const why = [subsistenceAllowance && '农村低保', dispersedSupport && '特困供养', risks.length >= severalRisks && '存在多种风险'].filter(Boolean)
          return why.length > 0 && { path: 'keyReviewed', message: `该户属${why.join('、')}，须重点审查。`, fix: '重点审查后勾选「重点审查」。' }
        },
      },
      findings: ({ data }) => ({ completes: true, ...(data.decision === 'fail' && { ends: 'rejected' }) }),
      note: ({ decision, opinion }) => `${decision === 'pass' ? '通过' : '不予通过'}：${opinion}`,
    }),
  },
}
