import { z } from 'zod'
import { form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 提交申请: the household applies and authorises, whatever the channel. */
export const application: StepModule = {
  kind: 'application',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    submit: action({
      form: (of) =>
        form({
          by: z.enum(['self', 'proxy', 'guided']),
          guide: words(50).optional(),
          authorised: z.literal(true),
          truthful: z.literal(true),
          signedOn: pastDay(of),
        }),
      findings: ({ data }) => ({ completes: true, authorisation: { on: data.signedOn, by: 'application' } }),
    }),
  },
}
