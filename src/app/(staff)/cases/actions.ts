'use server'

import { actOnCase } from '@/server/case/act-on-case'
import { openCase } from '@/server/case/open-case'
import { formAction } from '@/server/kernel/form'

/** Any act on a case: `_id`, `_action`, `_version` and, after success, `_next`; the fields are the data of the act. */
export const act = formAction(actOnCase, {
  body: (data, { action }) => ({ action, data }),
  done: (result, { next }) => next ?? `/cases/${result.id}`,
})

/** 发起识别, 发起风险消除: `_next` may say which form comes first. */
export const open = formAction(openCase, { done: (result) => `/cases/${result.id}` })
