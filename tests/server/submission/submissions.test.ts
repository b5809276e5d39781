import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { getPhoto } from '@/server/attachment/get-photo'
import { UploadedFile } from '@/server/attachment/uploaded-file'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { listSubmissions } from '@/server/submission/list-submissions'
import { recordSubmission } from '@/server/submission/record-submission'
import { submissionOfCase } from '@/server/submission/submission-of-case'
import { withdrawSubmission } from '@/server/submission/withdraw-submission'
import type { CaseUnderTest } from '../case/support'
import { atCounty, DAY } from '../sign-off/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'
import { asOwner } from '../support/owner'

let as: (username: string) => Client
let reviewer: Caller
let county: Caller
let cases: CaseUnderTest[]
let page: Buffer
beforeAll(async () => {
  as = await aCounty()
  reviewer = await callerOf(as('township.reviewer'))
  county = await callerOf(as('county.approver'))
  cases = await atCounty(as, 2)
  page = await sharp({ create: { width: 2480, height: 1754, channels: 3, background: '#ffffff' } }).png().toBuffer()
}, 60_000)

const record = (more: object = {}, who = reviewer, township: string = PLACES.township) =>
  recordSubmission(who, { params: { township }, body: { kind: 'identification', signer: '吴某某', signedOn: DAY, photo: new UploadedFile('签字页.png', page), ...more } })

describe('上报名单 with its signed page (F-020)', () => {
  it('names whoever waits for the county that day, and stands beside each of them for the county', async () => {
    expect(await submissionOfCase(county, { id: cases[0]!.id })).toBeNull()
    const { result } = await record()
    expect(result).toMatchObject({ households: 2 })
    const [later] = await atCounty(as, 1)
    const { items, covered, total } = await listSubmissions(county, { kind: 'identification', region: PLACES.township })
    expect(items).toMatchObject([{ kindLabel: '识别', households: 2, people: 6, signer: '吴某某', signedOn: DAY, withdrawn: null }])
    expect({ total, covered: covered.toSorted() }).toEqual({ total: 1, covered: cases.map(({ id }) => id).toSorted() })
    expect(await submissionOfCase(county, { id: cases[1]!.id })).toMatchObject({ households: 2, photoId: result.photoId })
    expect(await submissionOfCase(county, { id: later!.id })).toBeNull()
    const picture = await sharp((await getPhoto(county, { id: result.photoId })).bytes).metadata()
    expect({ format: picture.format, width: picture.width }).toEqual({ format: 'jpeg', width: 1600 })
    const audit = await db().audit.findFirstOrThrow({ where: { action: 'submissions.record' } })
    expect(audit.detail).toMatchObject({ township: PLACES.township, households: 2, signer: '吴某某' })
  })

  it('is the township’s: neither its villages nor its neighbours see the page, which names other households', async () => {
    const { photoId } = (await listSubmissions(reviewer, {})).items[0]!
    const cadre = await callerOf(as('village.cadre'))
    const neighbour = await callerOf(as('township2.reviewer'))
    expect(await submissionOfCase(cadre, { id: cases[0]!.id })).toMatchObject({ households: 2, photoId: null })
    for (const who of [cadre, neighbour, await callerOf(as('county.comparer'))]) await expect(getPhoto(who, { id: photoId })).rejects.toMatchObject({ status: 404 })
    expect(await listSubmissions(neighbour, {})).toMatchObject({ total: 0, items: [], covered: [] })
    await expect(record({}, neighbour)).rejects.toMatchObject({ status: 404 })
    await expect(record({}, county)).rejects.toMatchObject({ status: 403 })
  })

  it('refuses what is no picture, a day to come and a list of nobody, and writes nothing', async () => {
    const before = await rowsOf('submission', 'submission_case', 'attachment', 'audit')
    await expect(record({ photo: undefined })).rejects.toMatchObject({ errors: [{ path: 'photo', message: '请选择签字页的照片或者扫描件。' }] })
    await expect(record({ photo: new UploadedFile('签字页.pdf', Buffer.from('%PDF-1.7')) })).rejects.toMatchObject({ status: 422, errors: [{ path: 'photo' }] })
    await expect(record({ signedOn: '2026-05-27' })).rejects.toMatchObject({ errors: [{ path: 'signedOn', message: expect.stringContaining('不能晚于今天') }] })
    await expect(record({ kind: 'removal' })).rejects.toMatchObject({ status: 409, detail: expect.stringContaining('没有待县级审批的清退农户') })
    expect(await rowsOf('submission', 'submission_case', 'attachment', 'audit')).toEqual(before)
  })

  it('is withdrawn with a reason and counts no more; nothing of it can be changed', async () => {
    const { id } = (await listSubmissions(reviewer, {})).items[0]!
    await expect(asOwner(`SET ROLE shouwang_runtime; UPDATE "submission" SET "signer" = '别人'`)).rejects.toThrow(/permission denied/)
    await withdrawSubmission(reviewer, { params: { id }, body: { reason: '拍成了上一份名单' } })
    await expect(withdrawSubmission(reviewer, { params: { id }, body: { reason: '拍成了上一份名单' } })).rejects.toMatchObject({ detail: expect.stringContaining('已经作废') })
    expect(await listSubmissions(county, {})).toMatchObject({ covered: [], items: [{ withdrawn: { reason: '拍成了上一份名单' } }] })
    expect(await submissionOfCase(county, { id: cases[0]!.id })).toBeNull()
  })
})
