'use server'

import { TABLE, UploadedFile } from '@/server/attachment/uploaded-file'
import { commitImport } from '@/server/import/commit-import'
import { discardImport } from '@/server/import/discard-import'
import { startCheck } from '@/server/import/start-check'
import { uploadImport } from '@/server/import/upload-import'
import type { Call } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { formAction } from '@/server/kernel/form'

async function withTable(caller: Caller, { body = {}, key }: Call) {
  const { file, kind } = body
  return uploadImport(caller, { body: { kind, file: file instanceof File ? new UploadedFile(file.name, Buffer.from(await file.arrayBuffer()), TABLE) : undefined }, key })
}

/** 上传: goes on to what its columns mean. */
export const upload = formAction(Object.assign(withTable, { spec: {} }), { done: ({ id }) => `/imports/${id}` })

/** 开始核对: a column that means nothing is posted as nothing, so that columns are named `c0`, `c1`. */
export const check = formAction(startCheck, {
  body: ({ columns = {} }) => {
    const said = columns as Record<string, string>
    const last = Math.max(-1, ...Object.keys(said).map((name) => Number(name.slice(1))))
    return { mapping: Array.from({ length: last + 1 }, (_, i) => said[`c${i}`] ?? null) }
  },
  done: ({ id }) => `/imports/${id}`,
})

/** 作废本次导入 */
export const discard = formAction(discardImport, { done: () => '/imports' })

/** 确认导入 */
export const commit = formAction(commitImport, { done: ({ id }) => `/imports/${id}` })
