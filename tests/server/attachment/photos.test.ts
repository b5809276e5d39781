import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { getPhoto } from '@/server/attachment/get-photo'
import { multipartBody, PHOTO, UploadedFile } from '@/server/attachment/uploaded-file'
import { uploadPhoto } from '@/server/attachment/upload-photo'
import type { Caller } from '@/server/kernel/actor'
import { newId } from '@/server/kernel/ids'
import { callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let cadre: Caller
beforeAll(async () => {
  as = await aCounty()
  cadre = await callerOf(as('village.cadre'))
})

/** A picture as a phone takes it: wide, lying on its side, with the place and the device in it. */
const fromPhone = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#88aa88' } })
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitude: '31/1 40/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg().toBuffer()

const upload = (caller: Caller, photo: unknown, more: Record<string, unknown> = {}) => uploadPhoto(caller, { body: { kind: 'noticePhoto', villageCode: PLACES.village, photo, ...more }, key: newId(COUNTY) })

describe('photos', () => {
  it('are kept upright, at most 1600 px, without what the camera wrote into them', async () => {
    const sent = await fromPhone()
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('PhoneMaker')
    const { status, result } = await upload(cadre, new UploadedFile('公示.jpg', sent))
    expect({ status, mime: result.mime }).toEqual({ status: 201, mime: 'image/jpeg' })
    const kept = await getPhoto(cadre, { id: result.id })
    const picture = await sharp(kept.bytes).metadata()
    expect({ width: picture.width, height: picture.height, exif: picture.exif, orientation: picture.orientation }).toEqual({ width: 800, height: 1600, exif: undefined, orientation: undefined })
  })

  it('are refused where they are no picture, whatever the name says, or too large', async () => {
    const before = await rowsOf('attachment', 'audit')
    await expect(upload(cadre, new UploadedFile('公示.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))).rejects.toMatchObject({ status: 422, errors: [{ path: 'photo' }] })
    await expect(upload(cadre, new UploadedFile('公示.png', Buffer.from('MZ not a picture')))).rejects.toMatchObject({ status: 422 })
    await expect(upload(cadre, undefined)).rejects.toMatchObject({ status: 422, errors: [{ path: 'photo', message: '请选择照片。' }] })
    expect(() => new UploadedFile('公示.jpg', Buffer.alloc(PHOTO.bytes + 1))).toThrow('照片不能超过 10 MB。')
    expect(await rowsOf('attachment', 'audit')).toEqual(before)
  })

  it('come in as a form, cut off at the limit', async () => {
    const form = new FormData()
    form.set('kind', 'noticePhoto')
    form.set('photo', new File([new Uint8Array(await fromPhone())], '公示.jpg'))
    const body = await multipartBody(new Request('http://localhost/', { method: 'POST', body: form }), PHOTO)
    expect(body).toMatchObject({ kind: 'noticePhoto', photo: { name: '公示.jpg' } })
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)) })
    const request = new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: endless, duplex: 'half' } as RequestInit)
    await expect(multipartBody(request, PHOTO)).rejects.toMatchObject({ status: 413 })
    await expect(multipartBody(new Request('http://localhost/', { method: 'POST', body: 'text' }), PHOTO)).rejects.toMatchObject({ status: 400 })
  })

  it('stay within the scope, and a retry keeps one', async () => {
    const clientId = newId(COUNTY)
    const photo = new UploadedFile('公示.jpg', await fromPhone())
    expect((await upload(cadre, photo, { clientId })).result.id).toBe(clientId)
    const before = await rowsOf('attachment')
    expect((await upload(cadre, photo, { clientId })).result.id).toBe(clientId)
    expect(await rowsOf('attachment')).toEqual(before)
    const stranger = await callerOf(as('village2.cadre'))
    await expect(getPhoto(stranger, { id: clientId })).rejects.toMatchObject({ status: 404 })
    await expect(upload(stranger, photo)).rejects.toMatchObject({ status: 404 })
    await expect(upload(await callerOf(as('inspector')), photo)).rejects.toMatchObject({ status: 403 })
    await expect(upload(cadre, photo, { caseId: newId(COUNTY) })).rejects.toMatchObject({ status: 404 })
  })
})
