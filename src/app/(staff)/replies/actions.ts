'use server'

import { formAction } from '@/server/kernel/form'
import { issueReply } from '@/server/reply/issue-reply'
import { withdrawReply } from '@/server/reply/withdraw-reply'

/** 生成批复, then to its paper. */
export const issue = formAction(issueReply, { done: ({ id }) => `/print/reply/${id}` })

/** 作废 */
export const withdraw = formAction(withdrawReply, { refresh: true })
