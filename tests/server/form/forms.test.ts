import { beforeAll, describe, expect, it } from 'vitest'
import { layout } from '@/domain/document/layout'
import { forms } from '@/domain/form/registry'
import { askForm, type AskedForm } from '@/server/form/ask-form'
import { archiveFile } from '@/server/form/archive-file'
import { formFile } from '@/server/form/form-file'
import { getFormsDesk } from '@/server/form/get-forms-desk'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { wordsOf } from '../../builders/document-words'
import { CaseUnderTest, comparison, entry, on, pass, registered, review, verification } from '../case/support'
import { aCampaign, anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { docxParts, pdfPages } from '../support/opened'

let as: (username: string) => Client
let clerk: Caller
let cadre: Caller
let householdId: string
let caseId: string

/** A household that was screened, identified and decided, with a case that is done. */
beforeAll(async () => {
  as = await aCounty({ day: '2026-05-06' })
  await aCampaign()
  ;[clerk, cadre] = await Promise.all([callerOf(as('township.clerk')), callerOf(as('village.cadre'))])
  householdId = await registered(as('township.clerk'), aHousehold().inVillage(PLACES.village).withMembers(3))
  expect((await as('village.cadre').post('/screenings', { ...anOrdinaryLine({ id: householdId }), surveyedOn: '2026-05-05', safeguards: { food: true, clothing: true, education: true, medical: true, housing: true, water: false } })).status).toBe(201)
  const one = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
  caseId = one.id
  await one.act('village.cadre', 'submit', verification('2026-05-06'))
  await one.act('county.comparer', 'submit', comparison('2026-05-06'))
  await one.act('village.cadre', 'submit', review('2026-05-06'))
  await one.act('village.cadre', 'post', { postedOn: '2026-05-06', place: '村务公开栏' })
  await on('2026-05-12')
  await one.act('village.cadre', 'close')
  await one.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
  await one.act('county.approver', 'submit', pass())
  await one.act('township.clerk', 'post', { postedOn: '2026-05-12', place: '村务公开栏' })
  await one.act('township.clerk', 'submit', entry('2026-05-12'))
})

const pdfText = async (bytes: Uint8Array) => (await pdfPages(bytes)).join('')
const documentXml = async (bytes: Uint8Array) => (await docxParts(bytes)).get('word/document.xml')!

const placeOf: Record<string, string> = { village: PLACES.village, township: PLACES.township, county: PLACES.county }

describe('every form of the registry', () => {
  for (const form of forms) {
    if (form.subject === 'stored') continue
    it(`${form.number} ${form.name}: on the page, as PDF and as .docx, filled and blank`, async () => {
      const level = form.subject === 'region' ? form.levels[0]! : 'village'
      const caller = level === 'county' ? await callerOf(as('county.approver')) : clerk
      const region = placeOf[level]!
      const asked: AskedForm[] = [form.subject === 'household' ? { number: form.number, household: householdId } : { number: form.number, region }, { number: form.number, region, blank: 'true' }]
      for (const one of asked) {
        const { sheets } = await askForm(caller, one)
        expect(layout(sheets).length).toBeGreaterThan(0)
        const title = sheets[0]!.title.replace(/\s/g, '')
        if (!one.blank) expect(await pdfText((await formFile(caller, one, 'pdf')).bytes)).toContain(title)
        expect(await documentXml((await formFile(caller, one, 'docx')).bytes)).toContain(title)
      }
    })
  }
})

describe('what stands on a form', () => {
  it('F-008: opinions and signatures of the trail, the same in all three', async () => {
    const form = await askForm(cadre, { number: 'F-008', case: caseId })
    const words = wordsOf(form.sheets).join('')
    expect(words).toContain('到会 5 人，同意 5 票，反对 0 票')
    expect(words).toContain('乡镇党政主要负责人（签字）：桂中华')
    const asked = { number: 'F-008', case: caseId }
    expect(await pdfText((await formFile(cadre, asked, 'pdf')).bytes)).toContain('乡镇党政主要负责人（签字）：桂中华')
    expect(await documentXml((await formFile(cadre, asked, 'docx')).bytes)).toContain('到会 5 人，同意 5 票，反对 0 票')
  })

  it('F-001 as .docx has its code as a picture at the upper right', async () => {
    const parts = await docxParts((await formFile(cadre, { number: 'F-001', region: PLACES.village }, 'docx')).bytes)
    expect(parts.get('word/document.xml')).toMatch(new RegExp(`<wp:anchor[^]*表号 SC-${PLACES.village}-01`))
    expect([...parts].filter(([name, content]) => name.startsWith('word/media/') && content.slice(1, 4) === 'PNG')).toHaveLength(1)
  })

  it('F-001 carries the number of the sheet, F-021 the meeting, F-026 the figures', async () => {
    expect((await askForm(cadre, { number: 'F-001', region: PLACES.village })).sheets.map(({ code }) => code)).toEqual([`SC-${PLACES.village}-01`])
    expect(wordsOf((await askForm(cadre, { number: 'F-021', region: PLACES.village })).sheets)).toEqual(expect.arrayContaining(['村部会议室', '甲', '驻村（包村）干部']))
    expect(wordsOf((await askForm(cadre, { number: 'F-026', region: PLACES.village })).sheets).join('')).toContain('共有农户 1 户 3 人，已排查 1 户')
    expect(wordsOf((await askForm(cadre, { number: 'F-023', region: PLACES.village })).sheets)).toContain('饮水安全未达标')
  })

  it('says how the policy of the case names it, with the clause; another is nobody’s duty (R-154)', async () => {
    expect((await askForm(clerk, { number: 'F-002', household: householdId })).named).toEqual({ name: '防止返贫动态监测排查表', clause: '二（一）2（2）、3（1）' })
    expect((await askForm(clerk, { number: 'F-008', household: householdId })).named).toBeNull()
  })
})

describe('identity numbers', () => {
  it('are masked on every form', async () => {
    for (const number of ['F-002', 'F-003', 'F-006', 'F-007', 'F-008']) expect(JSON.stringify(await askForm(clerk, { number, household: householdId })), number).not.toMatch(/\d{17}[\dX]/)
  })

  it('stand whole on the household’s own signed paper for a reason, and who saw them is audited', async () => {
    const form = await askForm(cadre, { number: 'F-003', household: householdId, reason: '农户签字' })
    expect(JSON.stringify(form.sheets).match(/\d{17}[\dX]/g)!.length).toBeGreaterThanOrEqual(3)
    expect(await db().audit.findFirst({ where: { action: 'forms.reveal' } })).toMatchObject({ subjectId: householdId, detail: { form: 'F-003', reason: '农户签字' } })
    await expect(askForm(cadre, { number: 'F-002', household: householdId, reason: '看看' })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(await callerOf(as('inspector')), { number: 'F-003', household: householdId, reason: '看看' })).rejects.toMatchObject({ status: 403 })
  })
})

describe('who may', () => {
  it('outside the region there is nothing', async () => {
    const other = await callerOf(as('village2.cadre'))
    await expect(askForm(other, { number: 'F-002', household: householdId })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(other, { number: 'F-008', case: caseId })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(other, { number: 'F-001', region: PLACES.village })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(cadre, { number: 'F-011', region: PLACES.township })).rejects.toMatchObject({ status: 404 })
  })

  it('a form of another level, a stored paper and a made-up number are not found or invalid', async () => {
    await expect(askForm(clerk, { number: 'F-016', region: PLACES.village })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(clerk, { number: 'F-017', region: PLACES.village })).rejects.toMatchObject({ status: 404 })
    await expect(askForm(clerk, { number: 'F-099', region: PLACES.village })).rejects.toMatchObject({ status: 422 })
    await expect(askForm(clerk, { number: 'F-001', household: householdId })).rejects.toMatchObject({ status: 404 })
  })

  it('the inspector reads and takes no file; a department and a helper do neither', async () => {
    const inspector = await callerOf(as('inspector'))
    expect((await askForm(inspector, { number: 'F-002', household: householdId })).sheets).toHaveLength(1)
    await expect(formFile(inspector, { number: 'F-002', household: householdId }, 'pdf')).rejects.toMatchObject({ status: 403 })
    for (const who of ['dept.medical', 'helper']) await expect(askForm(await callerOf(as(who)), { number: 'F-002', household: householdId })).rejects.toMatchObject({ status: 403 })
  })

  it('every file is kept as a printing', async () => {
    const before = await db().printLog.count({ where: { documentId: `F-009/${householdId}` } })
    await formFile(cadre, { number: 'F-009', household: householdId }, 'pdf')
    expect(await db().printLog.findMany({ where: { documentId: `F-009/${householdId}` }, orderBy: { at: 'asc' }, skip: before, select: { format: true, by: true } })).toEqual([{ format: 'pdf', by: cadre.actor.id }])
    expect(await db().audit.findFirst({ where: { action: 'forms.log-print', subjectId: householdId }, orderBy: { seq: 'desc' } })).toMatchObject({ detail: { form: 'F-009', format: 'pdf' } })
  })

  it('the API hands out the same file', async () => {
    const answer = await as('township.clerk').get(`/forms/F-002?household=${householdId}`)
    expect([answer.status, answer.body.form.number]).toEqual([200, 'F-002'])
  })
})

describe('一户一档', () => {
  it('holds household, case with its forms, notice and timeline, in one file', async () => {
    const text = await pdfText((await archiveFile(cadre, householdId, 'pdf')).bytes)
    for (const words of ['一户一档', '家庭基本情况', '案件办理（1）识别', '防止返贫动态监测排查表', '承诺授权书', '村务公开栏', '登记筛查', '时间线']) expect(text, words).toContain(words)
    expect(text).not.toMatch(/\d{17}[\dX]/)
    expect(await documentXml((await archiveFile(cadre, householdId, 'docx')).bytes)).toContain('四、时间线和照片目录')
    await expect(archiveFile(await callerOf(as('village2.cadre')), householdId, 'pdf')).rejects.toMatchObject({ status: 404 })
  })
})

describe('the desk of forms', () => {
  it('lists the forms of the policy in force apart from the others, and finds a household', async () => {
    const desk = await getFormsDesk(cadre, { household: householdId })
    expect(desk.named.map(({ number }) => number)).toEqual(expect.arrayContaining(['F-001', 'F-002', 'F-004', 'F-020']))
    expect(desk.others.map(({ number }) => number)).toContain('F-008')
    expect(desk.household).toMatchObject({ id: householdId, memberCount: 3 })
  })
})
