import { z } from 'zod'
import { form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 结果公告: in the township's name, in the village, before the entry; at elimination the household is told. */
export const resultAnnouncement: StepModule = {
  kind: 'resultAnnouncement',
  roles: ['townshipClerk'],
  actions: {
    post: action({
      form: (of) => form({ postedOn: pastDay(of), place: words(100).optional(), photoId: words(64).optional(), informedHousehold: z.boolean().optional() }),
      guards: {
        'R-116': ({ data }) =>
          !data.informedHousehold && { path: 'informedHousehold', message: '风险消除结果须告知农户，尚未登记告知。', fix: '告知农户后勾选「告知农户」。' },
      },
      findings: () => ({ completes: true }),
    }),
  },
}
