'use server'

import { UploadedFile } from '@/server/attachment/uploaded-file'
import type { Call } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { formAction } from '@/server/kernel/form'
import { recordSubmission } from '@/server/submission/record-submission'
import { withdrawSubmission } from '@/server/submission/withdraw-submission'

async function withPhoto(caller: Caller, { params, body = {}, key }: Call) {
  const { photo, ...rest } = body
  return recordSubmission(caller, { params, body: { ...rest, photo: photo instanceof File && photo.size > 0 ? new UploadedFile(photo.name, Buffer.from(await photo.arrayBuffer())) : undefined }, key })
}

/** 登记签字名单: the photo goes along with the form. */
export const record = formAction(Object.assign(withPhoto, { spec: {} }), { refresh: true })

/** 作废 */
export const withdraw = formAction(withdrawSubmission, { refresh: true })
