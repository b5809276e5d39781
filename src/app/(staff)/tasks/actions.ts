'use server'

import { formAction } from '@/server/kernel/form'
import { closeTask } from '@/server/task/close-task'

/** 办结任务: back to the work list. */
export const close = formAction(closeTask, { done: () => '/?tab=task' })
