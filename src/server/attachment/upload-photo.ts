import 'server-only'
import { z } from 'zod'
import { defineAction, type LoadContext, type Target } from '@/server/kernel/action'
import { clientIdTaken, idFor } from '@/server/kernel/client-id'
import { instantOf } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import { invalid, notFound } from '@/server/kernel/errors'
import { caseScope } from '@/server/kernel/scope'
import { getVillageInScope } from '@/server/region/known-region'
import { preparePhoto } from './prepare-photo'
import { UploadedFile } from './uploaded-file'

const Body = z.strictObject({
  kind: z.enum(['noticePhoto', 'minutesPhoto'], { error: '照片类别须为 noticePhoto 或 minutesPhoto。' }),
  caseId: z.string().optional(),
  villageCode: z.string().optional(),
  clientId: z.string().optional(),
  photo: z.instanceof(UploadedFile, { error: '请选择照片。' }),
})

interface PhotoTarget extends Target {
  subjectId: string | null
}

/** A photo of a notice on the wall or of minutes, for a case or for a village. Uploaded apart from the form; `clientId` makes a retry harmless. */
export const uploadPhoto = defineAction({
  name: 'attachments.upload',
  permission: 'attachment.write',
  status: 201,
  load: placeOf,
  body: Body,
  detail: z.strictObject({ kind: z.string(), size: z.int(), sha256: z.string() }),
  async run(cx, { place, subjectId }, { kind, clientId, photo }) {
    if (!place) throw invalid([{ path: 'caseId', message: '照片须属于一个案件或一个村。' }])
    const id = idFor(cx, clientId)
    const there = clientId ? await cx.tx.attachment.findUnique({ where: { county_id: { county: cx.county, id } }, omit: { bytes: true } }) : null
    if (there && (there.uploadedBy !== cx.actor.id || there.kind !== kind || there.subjectId !== subjectId)) throw clientIdTaken()
    const row = there ?? (await keep())
    return {
      result: { id: row.id, kind, mime: row.mime, size: row.size, uploadedAt: instantOf(row.uploadedAt) },
      subject: { kind: 'attachment', id: row.id, villageCode: place },
      detail: { kind, size: row.size, sha256: row.sha256 },
    }

    async function keep() {
      const { bytes, mime } = await preparePhoto(photo.bytes(), 'photo')
      return cx.tx.attachment.create({
        data: {
          county: cx.county, id, subjectId, villageCode: place, kind, mime, bytes: new Uint8Array(bytes), size: bytes.length, sha256: sha256(bytes), uploadedBy: cx.actor.id, uploadedAt: cx.now,
        },
        omit: { bytes: true },
      })
    }
  },
})

/** Where the photo belongs: the village of its case, or the village named. Throws not-found outside the scope. */
async function placeOf({ tx, actor }: LoadContext, _params: unknown, raw: Record<string, unknown>): Promise<PhotoTarget> {
  if (typeof raw.caseId === 'string') {
    const found = await tx.case.findFirst({ where: { AND: [{ id: raw.caseId }, caseScope(actor)] }, select: { villageCode: true } })
    if (!found) throw notFound()
    return { place: found.villageCode, subjectId: raw.caseId }
  }
  if (typeof raw.villageCode !== 'string') return { place: null, subjectId: null }
  return { place: (await getVillageInScope(tx, actor, raw.villageCode)).code, subjectId: null }
}
