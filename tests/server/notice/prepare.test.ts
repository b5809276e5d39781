import { beforeAll, describe, expect, it } from 'vitest'
import { getNoticeDocument } from '@/server/notice/get-notice-document'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { logPrint } from '@/server/notice/log-print'
import { prepareNotice } from '@/server/notice/prepare-notice'
import { canonicalJson } from '@/server/kernel/canonical'
import type { Caller } from '@/server/kernel/actor'
import { sha256, unseal } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { on, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'
import { asOwner } from '../support/owner'
import { atNotice, batchNow, printed, sheetFor } from './support'

let as: (username: string) => Client
let cadre: Caller
let cases: CaseUnderTest[]
beforeAll(async () => {
  as = await aCounty({ day: '2026-05-18' })
  cadre = await callerOf(as('village.cadre'))
  cases = [await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18')]
})

describe('a printed notice', () => {
  it('is stored with number, version, template version and the hash of what it shows, and reprints identically', async () => {
    expect((await batchNow(cadre, cases[0]!.id)).sheet).toBeNull()
    const first = await printed(cadre, cases, '2026-05-18')
    expect(first).toMatchObject({ number: '兴田公示〔2026〕1号', version: 1, templateVersion: 'identificationNotice/1', view: { period: { days: 5, firstOn: '2026-05-19', endsOn: '2026-05-23' }, title: '槐树湾乡兴田村关于拟纳入防止返贫监测对象的公示' } })
    const stored = await db().noticeDocument.findFirstOrThrow({ where: { id: first.id } })
    expect(stored.templateHash).toBe(sha256(canonicalJson(stored.view)))
    const before = await rowsOf('notice_document')
    expect((await printed(cadre, [...cases].reverse(), '2026-05-18')).id).toBe(first.id)
    expect(await rowsOf('notice_document')).toEqual(before)
    expect((await getNoticeDocument(cadre, { batch: first.batchId })).document.view).toEqual(first.view)
  })

  it('gets a next version for another day or another list; the one before is withdrawn by a row of its own', async () => {
    const first = await batchNow(cadre, cases[0]!.id)
    const second = await printed(cadre, cases, '2026-05-19')
    expect(second).toMatchObject({ batchId: first.id, number: '兴田公示〔2026〕1号', version: 2, view: { period: { firstOn: '2026-05-20', endsOn: '2026-05-24' } } })
    const third = await printed(cadre, cases.slice(0, 2), '2026-05-19')
    expect(third).toMatchObject({ batchId: first.id, version: 3, view: { rows: [{ serial: 1 }, { serial: 2 }] } })
    expect(await getNoticeDocument(cadre, { batch: first.id, version: 1 })).toMatchObject({ withdrawn: true, document: { version: 1, view: { period: { firstOn: '2026-05-19' } } } })
    expect(await getNoticeDocument(cadre, { batch: first.id })).toMatchObject({ withdrawn: false, document: { version: 3 }, versions: [{ withdrawn: true }, { withdrawn: true }, { withdrawn: false }] })
    expect(await db().noticeDocument.findFirstOrThrow({ where: { id: second.id } })).toMatchObject({ withdraws: first.sheet!.id })
    const other = await printed(cadre, cases.slice(2), '2026-05-19')
    expect(other).toMatchObject({ number: '兴田公示〔2026〕2号', version: 1 })
    expect((await batchNow(cadre, cases[2]!.id)).title).toBe('识别公示 2026年第2批')
  })

  it('shows nothing that may not hang on a wall', async () => {
    const members = await db().member.findMany({ where: { householdId: { in: cases.map(({ body }) => body.household.id) } } })
    const secrets = members.map((member) => unseal({ cipher: member.idCipher, keyId: member.idKeyId }))
    expect(secrets.length).toBeGreaterThan(3)
    for (const { view } of await db().noticeDocument.findMany()) {
      const text = JSON.stringify(view)
      for (const secret of secrets) expect(text).not.toContain(secret)
      for (const { idMasked } of members) expect(text).not.toContain(idMasked)
      expect(text).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}|因病|因残|大病|慢性病|残疾|人均|元"|住址/)
    }
  })

  it('logs every printing', async () => {
    const document = (await batchNow(cadre, cases[0]!.id)).sheet!
    expect((await logPrint(cadre, { params: { id: document.id }, body: {} })).result).toMatchObject({ prints: 1 })
    expect((await logPrint(cadre, { params: { id: document.id }, body: { format: 'pdf' } })).result).toMatchObject({ prints: 2 })
    expect((await getNoticeBatch(cadre, { id: document.batchId })).printings).toEqual([
      { version: document.version, format: 'pdf', by: cadre.actor.name, at: '2026-05-18T09:00:00+08:00' }, { version: document.version, format: 'paper', by: cadre.actor.name, at: '2026-05-18T09:00:00+08:00' },
    ])
    expect(await batchNow(cadre, cases[0]!.id)).toMatchObject({ prints: 2, printedAt: '2026-05-18T09:00:00+08:00' })
    expect(await db().audit.count({ where: { subjectId: document.id, action: 'notices.log-print' } })).toBe(2)
  })

  it('gives every paper of a village a number of its own, whoever prints at the same moment', async () => {
    const more = [await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18')]
    const papers = await Promise.all(more.map((one) => printed(cadre, [one], '2026-05-18')))
    expect(new Set(papers.map(({ number }) => number)).size).toBe(3)
    await Promise.all(more.map((one) => printed(cadre, [one], '2026-05-20')))
    expect((await Promise.all(more.map(async (one) => (await batchNow(cadre, one.id)).sheet!.version)))).toEqual([2, 2, 2])
  })

  it('cannot be changed by the application, and is not shown where somebody else changed it', async () => {
    const { id, batchId } = (await batchNow(cadre, cases[0]!.id)).sheet!
    await expect(db().noticeDocument.updateMany({ where: { id }, data: { number: 'x' } })).rejects.toThrow(/permission denied/)
    const disable = (word: string) => asOwner(`ALTER TABLE "notice_document" ${word} TRIGGER ALL`)
    await disable('DISABLE')
    await asOwner(`UPDATE "notice_document" SET "view" = jsonb_set("view"::jsonb, '{rows,0,people}', '9') WHERE "id" = $1`, [id])
    await disable('ENABLE')
    await expect(getNoticeDocument(cadre, { batch: batchId })).rejects.toThrow('does not match its hash')
  })

  it('is refused in words: nothing chosen, cases elsewhere, a telephone that is none', async () => {
    const before = await rowsOf('notice_document', 'audit')
    const refused = (body: object) => expect(prepareNotice(cadre, { body: sheetFor(cases, '2026-05-18', body), key: newId(COUNTY) })).rejects
    await refused({ caseIds: [] }).toMatchObject({ status: 422, errors: [{ path: 'caseIds', message: '请至少选择一户。' }] })
    await refused({ caseIds: [newId(COUNTY)] }).toMatchObject({ status: 422, errors: [{ path: 'caseIds', message: '有 1 户现在不在公示环节，请刷新后重新选择。' }] })
    await refused({ telephone: '张三' }).toMatchObject({ status: 422, errors: [{ path: 'telephone' }] })
    await refused({ plannedOn: '2026-02-30' }).toMatchObject({ status: 422, errors: [{ path: 'plannedOn' }] })
    expect(await rowsOf('notice_document', 'audit')).toEqual(before)
  })
})

describe('who may', () => {
  it('another village is not found; a role that never prints is refused', async () => {
    const stranger = await callerOf(as('village2.cadre'))
    const id = cases[2]!.id
    const { batchId, id: documentId } = (await batchNow(cadre, id)).sheet!
    await expect(printed(stranger, cases.slice(2), '2026-05-18')).rejects.toMatchObject({ status: 404 })
    await expect(printed(stranger, cases.slice(2), '2026-05-18', { villageCode: PLACES.otherVillage })).rejects.toMatchObject({ status: 422 })
    await expect(batchNow(stranger, id)).rejects.toMatchObject({ status: 404 })
    await expect(batchNow(stranger, batchId)).rejects.toMatchObject({ status: 404 })
    await expect(getNoticeDocument(stranger, { batch: batchId })).rejects.toMatchObject({ status: 404 })
    await expect(logPrint(stranger, { params: { id: documentId }, body: {} })).rejects.toMatchObject({ status: 404 })
    const approver = await callerOf(as('county.approver'))
    expect((await getNoticeDocument(approver, { batch: batchId })).document.id).toBe(documentId)
    await expect(printed(approver, cases.slice(2), '2026-05-18')).rejects.toMatchObject({ status: 403 })
    await expect(logPrint(approver, { params: { id: documentId }, body: {} })).rejects.toMatchObject({ status: 403 })
    await expect(batchNow(await callerOf(as('helper')), id)).rejects.toMatchObject({ status: 403 })
  })

  it('the clock may stand anywhere: an announcement is in the name and with the number of the township', async () => {
    await on('2026-05-18')
    const one = await atNotice(as, '2026-05-18')
    await one.act('village.cadre', 'post', { postedOn: '2026-05-18', place: '村务公开栏' })
    await on('2026-05-24')
    await one.act('village.cadre', 'close')
    await one.act('township.reviewer', 'submit', { decision: 'pass', opinion: '情况属实，同意。', signer: '桂中华' })
    await one.act('county.approver', 'submit', { decision: 'pass', opinion: '同意。' })
    const clerk = await callerOf(as('township.clerk'))
    expect(await batchNow(clerk, one.id)).toMatchObject({ act: 'announcement', group: 'pending', title: '识别结果公告' })
    const paper = await printed(clerk, [one], '2026-05-24', { act: 'announcement' })
    expect(paper).toMatchObject({ number: '槐树湾公告〔2026〕1号', kind: 'identificationAnnouncement', view: { title: '槐树湾乡人民政府关于兴田村防止返贫监测对象的公告', period: null, issuer: '槐树湾乡人民政府' } })
    await expect(printed(clerk, [one], '2026-05-24')).rejects.toMatchObject({ status: 422 })
  })
})
