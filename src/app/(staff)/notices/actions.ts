'use server'

import { UploadedFile } from '@/server/attachment/uploaded-file'
import { uploadPhoto } from '@/server/attachment/upload-photo'
import { requireCaller } from '@/server/auth/session'
import type { Call } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { formAction } from '@/server/kernel/form'
import { actOnBatch } from '@/server/notice/act-on-batch'
import { logPrint } from '@/server/notice/log-print'
import { prepareNotice } from '@/server/notice/prepare-notice'
import { newRequestId } from '@/ui/form/request-id'

/** 生成并打印 A4: the paper is stored, then shown as it prints. */
export const prepare = formAction(prepareNotice, { done: (result) => `/print/${result.kind.endsWith('Announcement') ? 'announcement' : 'notice'}/${result.batchId}` })

/** Called by the print page when the browser prints. */
export const markPrinted = formAction(logPrint)

/** A photo, apart from the form and before it; answers its id. */
export async function keepPhoto(form: FormData): Promise<{ id: string }> {
  return stored(await requireCaller(), form.get('villageCode'), form.get('photo'), newRequestId())
}

async function stored(caller: Caller, villageCode: FormDataEntryValue | null | undefined, photo: unknown, key: string): Promise<{ id: string }> {
  const file = photo instanceof File ? new UploadedFile(photo.name, Buffer.from(await photo.arrayBuffer())) : photo
  const { result } = await uploadPhoto(caller, { body: { kind: 'noticePhoto', villageCode, photo: file }, key })
  return { id: result.id }
}

/** A photo that came along with the form (no script, or no network when it was taken) is stored first. */
async function toBatch(caller: Caller, { params = {}, body = {}, key = newRequestId() }: Call) {
  const { items, photoId, ...data } = body
  const photo = photoId instanceof File ? (await stored(caller, params.village, photoId, `${key}:photo`)).id : photoId
  const sent = { batch: params.batch, action: params.action, items, data: { ...data, ...(photo !== undefined && { photoId: photo }) } }
  return { status: 200, result: await actOnBatch(caller, sent, key), replayed: false }
}

/** 确认已张贴, 结束公示: every household of the batch by its own act. */
export const act = formAction(Object.assign(toBatch, { spec: {} }), { refresh: true })
