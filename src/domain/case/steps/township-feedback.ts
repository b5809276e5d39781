import { form, pastDay } from '../fields'
import { action, type StepModule } from '../step-module'

/** 镇级反馈: the township hands the result of the county's comparison back to the village. It weighs nothing. */
export const townshipFeedback: StepModule = {
  kind: 'townshipFeedback',
  roles: ['townshipReviewer'],
  actions: {
    submit: action({ form: (of) => form({ feedbackOn: pastDay(of) }), findings: () => ({ completes: true }) }),
  },
}
