import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { caseKinds, labelOf } from '@/domain/glossary'
import { personNameField } from '@/domain/member/member-fields'
import { COUNTY_RULE } from '@/domain/refusal'
import { pastDayField } from '@/domain/time/day-field'
import { preparePhoto } from '@/server/attachment/prepare-photo'
import { UploadedFile } from '@/server/attachment/uploaded-file'
import { waitingAt } from '@/server/case/queue-filter'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import { conflict, notFound } from '@/server/kernel/errors'

const Body = (today: string) => z.strictObject({
  kind: z.enum(caseKinds),
  signer: personNameField,
  signedOn: pastDayField(today),
  photo: z.instanceof(UploadedFile, { error: '请选择签字页的照片或者扫描件。' }),
})

/** 上报名单 with its signed page: the cases of one kind that wait for the county now, and a photo of the paper that says so (F-020, F-022). */
export const recordSubmission = defineAction({
  name: 'submissions.record',
  permission: 'submission.write',
  async load({ tx, actor, today }, { township = '' }) {
    const region = actor.hats.some((hat) => covers(hat.region, township)) ? await tx.region.findFirst({ where: { code: township, level: 'township' } }) : null
    if (!region) throw notFound()
    return { place: region.code, region, today }
  },
  body: ({ today }) => Body(today),
  detail: z.strictObject({ township: z.string(), kind: z.string(), households: z.int(), signer: z.string(), signedOn: z.string(), sha256: z.string() }),
  async run(cx, { region }, { kind, signer, signedOn, photo }) {
    const { tx, county, actor, now, newId } = cx
    const cases = await tx.case.findMany({ where: waitingAt(cx, 'county', { kind, region: region.code }), select: { id: true, household: { select: { memberCount: true } } } })
    if (cases.length === 0) throw conflict([{ message: `${region.name}没有待县级审批的${labelOf('caseKind', kind)}农户。`, clause: COUNTY_RULE, fix: '审核同意上报后再登记签字名单。' }])
    const [id, photoId] = [newId(), newId()]
    const { bytes, mime } = await preparePhoto(photo.bytes(), 'photo')
    const hash = sha256(bytes)
    await tx.attachment.create({ data: { county, id: photoId, villageCode: region.code, kind: 'listPhoto', mime, bytes: new Uint8Array(bytes), size: bytes.length, sha256: hash, uploadedBy: actor.id, uploadedAt: now } })
    await tx.submission.create({
      data: {
        county, id, townshipCode: region.code, kind, photoId, signer, signedOn: dateColumn(signedOn), people: cases.reduce((all, { household }) => all + household.memberCount, 0),
        recordedBy: actor.id, recordedName: actor.name, recordedAt: now, cases: { create: cases.map((one) => ({ caseId: one.id })) },
      },
    })
    const detail = { township: region.code, kind, households: cases.length, signer, signedOn, sha256: hash }
    return { result: { id, photoId, households: cases.length }, subject: { kind: 'submission', id }, detail }
  },
  status: 201,
})
