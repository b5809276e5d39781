import { z } from 'zod'
import { form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 系统录入: the last step; who collected, entered and reviewed is recorded, 「谁采集、谁录入、谁负责」. */
export const systemEntry: StepModule = {
  kind: 'systemEntry',
  roles: ['townshipClerk'],
  actions: {
    submit: action({
      form: (of) =>
        form({
          collectedBy: words(50),
          enteredBy: words(50),
          reviewedBy: words(50).optional(),
          enteredOn: pastDay(of),
          nationalCode: words(64).optional(),
          operatedBy: z.enum(['township', 'province']).optional(),
          documentNumber: words(100).optional(),
        }),
      guards: {
        'R-125': ({ data, procedure }) =>
          procedure.steps.some(({ kind }) => kind === 'nationalFiling') && [
            ...(data.operatedBy === 'province' ? [] : [{ path: 'operatedBy', message: '本程序由省级统一组织系统操作。', fix: '「操作单位」选省级。' }]),
            ...(data.documentNumber ? [] : [{ path: 'documentNumber', message: '未填备案文号。', fix: '填写国家备案的文号。' }]),
          ],
        'R-139': ({ data }, { reviewer }) => reviewer && !data.reviewedBy && { path: 'reviewedBy', message: '未登记审核人，请补登。', fix: '填写审核录入信息的人。' },
        'R-140': ({ data }, { persons }) => {
          const named = new Set([data.collectedBy, data.enteredBy, data.reviewedBy].filter(Boolean))
          return named.size < persons && { path: 'enteredBy', message: `信息采集录入须至少 ${persons} 人，现只登记 ${named.size} 人。`, fix: '采集人、录入人、审核人填写不同的人。' }
        },
      },
      findings: () => ({ completes: true }),
    }),
  },
}
