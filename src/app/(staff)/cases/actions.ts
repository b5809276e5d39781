'use server'

import { actOnCase } from '@/server/case/act-on-case'
import { openCase } from '@/server/case/open-case'
import { dropDraft } from '@/server/draft/drop-draft'
import { saveDraft } from '@/server/draft/save-draft'
import { draftAction, formAction } from '@/server/kernel/form'
import { comparisonData, returnData, verificationData } from './form-data'

/** Any act on a case: `_id`, `_action`, `_version` and, after success, `_next`; the fields are the data of the act. */
export const act = formAction(actOnCase, {
  body: (data, { action }) => ({ action, data }),
  done: (result, { next }) => next ?? `/cases/${result.id}`,
})

/** 信息比对: one choice per item becomes hit and doubt. */
export const compare = formAction(actOnCase, {
  body: (data, { action }) => ({ action, data: comparisonData(data) }),
  done: (result, { next }) => next ?? `/cases/${result.id}`,
})

/** 退回修改: ticked reasons, each with the field it points at. */
export const sendBack = formAction(actOnCase, {
  body: (data, { action }) => ({ action, data: returnData(data) }),
  done: (result, { next }) => next ?? `/cases/${result.id}`,
})

/** 入户核实: ticked risks with their note, ticked assets, visitors without empty rows. */
export const verify = formAction(actOnCase, {
  body: (data, { action }) => ({ action, data: verificationData(data) }),
  after: (caller, { draft = '' }) => dropDraft(caller, { body: { form: draft } }),
  done: (result, { next }) => next ?? `/cases/${result.id}`,
})

/** 自动保存 */
export const keepDraft = draftAction(saveDraft)

/** 发起识别, 发起风险消除. */
export const open = formAction(openCase, { done: (result) => `/cases/${result.id}` })
