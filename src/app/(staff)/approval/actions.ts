'use server'

import type { Answer, Call, Params } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { formAction } from '@/server/kernel/form'
import { dropFilter } from '@/server/saved-filter/drop-filter'
import { saveFilter } from '@/server/saved-filter/save-filter'
import { cancelBatch } from '@/server/sign-off/cancel-batch'
import { checkRow } from '@/server/sign-off/check-row'
import { openBatch } from '@/server/sign-off/open-batch'
import { releaseBatch } from '@/server/sign-off/release-batch'
import { undoRow } from '@/server/sign-off/undo-row'
import { signRows, undoRows } from '@/server/sign-off/work-rows'

const HOME: Record<string, string> = { county: '/approval', township: '/review' }

/** The queue with its filters, and the batch beside it. */
const queue = ({ level = 'county', back = '' }: Params, batch?: string): string => {
  const query = [back, batch && `batch=${batch}`].filter(Boolean).join('&')
  return `${HOME[level] ?? '/approval'}${query && `?${query}`}`
}

/** 核对所选: preview and sample. */
export const openSelected = formAction(openBatch, { body: (data, { level }) => ({ level, ...data }), done: ({ id }, hidden) => queue(hidden, id) })

/** 相符, 不符 of one drawn row. */
export const check = formAction(checkRow, { done: ({ id }, hidden) => queue(hidden, id) })

async function releaseAndSign(caller: Caller, call: Call): Promise<Answer<{ id: string }>> {
  const answer = await releaseBatch(caller, call)
  await signRows(caller, answer.result.id)
  return answer
}

/** 签批 n 户: the opinion is given, then each row is decided on its own. */
export const sign = formAction(Object.assign(releaseAndSign, { spec: {} }), { done: ({ id }, hidden) => queue(hidden, id) })

async function again(caller: Caller, { params: { id = '' } = {} }: Call): Promise<Answer<{ id: string }>> {
  await signRows(caller, id, true)
  return { status: 200, result: { id }, replayed: false }
}

/** 再试未完成的 n 户 */
export const goOn = formAction(Object.assign(again, { spec: {} }), { done: ({ id }, hidden) => queue(hidden, id) })

/** 撤销 of one row. */
export const undoOne = formAction(undoRow, { done: ({ id }, hidden) => queue(hidden, id) })

async function undoAll(caller: Caller, { params: { id = '' } = {}, body: { reason = '' } = {} }: Call): Promise<Answer<{ id: string; failed: { message: string }[] }>> {
  return { status: 200, result: { id, failed: await undoRows(caller, id, String(reason)) }, replayed: false }
}

/** 撤销 of the whole batch, row by row. */
export const undoWhole = formAction(Object.assign(undoAll, { spec: {} }), { refresh: true })

/** 取消选择 */
export const cancel = formAction(cancelBatch, { done: (_result, hidden) => queue(hidden) })

/** 保存为常用筛选, 删除 */
export const keepFilter = formAction(saveFilter, { body: (data, { level, back }) => ({ page: level, query: back ?? '', ...data }), refresh: true })
export const removeFilter = formAction(dropFilter, { refresh: true })
