import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '@/server/kernel/actor'
import { consultationsOfCase } from '@/server/consultation/consultations-of-case'
import { listConsultations } from '@/server/consultation/list-consultations'
import { recordConsultation } from '@/server/consultation/record-consultation'
import { getReply } from '@/server/reply/get-reply'
import { issueReply } from '@/server/reply/issue-reply'
import { listReplies } from '@/server/reply/list-replies'
import { withdrawReply } from '@/server/reply/withdraw-reply'
import { countReturns } from '@/server/return/count-returns'
import { listReturns } from '@/server/return/list-returns'
import { dropFilter } from '@/server/saved-filter/drop-filter'
import { listFilters } from '@/server/saved-filter/list-filters'
import { saveFilter } from '@/server/saved-filter/save-filter'
import { pass, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { asOwner } from '../support/owner'
import { atCounty, DAY } from './support'

let as: (username: string) => Client
let county: Caller
let cases: CaseUnderTest[]
beforeAll(async () => {
  as = await aCounty()
  county = await callerOf(as('county.approver'))
  cases = await atCounty(as, 5)
}, 120_000)

const issue = (more: object = {}) => issueReply(county, { params: { township: PLACES.township }, body: { kind: 'identification', ...more } })

describe('会商纪要', () => {
  it('is numbered by the year and stands at each case that it names, its text only for the county', async () => {
    const [one, other] = cases
    const body = { heldOn: DAY, place: '县政府三楼会议室', attendees: ['孙某某', '郑某某'], minutes: '同意纳入。', cases: [one!.id] }
    await expect(recordConsultation(county, { body: { ...body, heldOn: '2026-05-27' } })).rejects.toMatchObject({ detail: '会商日期不能晚于今天。' })
    await recordConsultation(county, { body })
    expect((await listConsultations(county, {})).items).toMatchObject([{ title: '2026年第1次会商（5月26日）', minutes: '同意纳入。', cases: [{ id: one!.id }] }])
    const cadre = await callerOf(as('village.cadre'))
    const told = await consultationsOfCase(cadre, { id: one!.id })
    expect(told).toMatchObject([{ title: '2026年第1次会商（5月26日）', attendees: 2 }])
    expect(JSON.stringify(told)).not.toContain('同意纳入')
    expect(await consultationsOfCase(county, { id: one!.id })).toMatchObject([{ minutes: '同意纳入。' }])
    expect(await consultationsOfCase(cadre, { id: other!.id })).toEqual([])
    await expect(asOwner(`SET ROLE shouwang_runtime; UPDATE "consultation" SET "minutes" = '改'`)).rejects.toThrow(/permission denied/)
  })
})

describe('批复 (F-024)', () => {
  it('names the approved households of a township once, with the next number of the year', async () => {
    await expect(issue()).rejects.toMatchObject({ status: 409 })
    for (const one of cases.slice(0, 2)) await one.act('county.approver', 'submit', { ...pass(), consultation: '会商' })
    expect((await listReplies(county, {})).waiting).toMatchObject([{ households: 2, kindLabel: '识别' }])
    const { result } = await issue()
    const { view } = await getReply(county, { id: result.id })
    expect(view).toMatchObject({ number: '监测批复〔2026〕1号', title: expect.stringContaining('纳入防止返贫监测对象的批复') })
    expect(view.issuer).toBe('金寨县巩固拓展脱贫攻坚成果领导小组')
    expect(view.rows).toHaveLength(2)
    expect(view.paragraphs[2]).toContain('等 2 户 6 人')
    expect(JSON.stringify(view)).not.toMatch(/\d{17}|收入|因病/)
    await expect(issue()).rejects.toMatchObject({ detail: expect.stringContaining('没有待批复') })
    await expect(getReply(await callerOf(as('township2.reviewer')), { id: result.id })).rejects.toMatchObject({ status: 404 })
    await expect(asOwner(`SET ROLE shouwang_runtime; UPDATE "reply" SET "number" = 'x'`)).rejects.toThrow(/permission denied/)

    await withdrawReply(county, { params: { id: result.id }, body: { reason: '名单有误' } })
    expect(await getReply(county, { id: result.id })).toMatchObject({ withdrawn: true, view })
    const decided = await as('county.admin').put(`/regions/${PLACES.county}/decisions/replyIssuer`, { value: '某县农业农村局', effectiveFrom: DAY, reason: '县级批复由主管部门发出' })
    expect(decided.status, JSON.stringify(decided.body)).toBe(200)
    expect((await listReplies(county, {})).issuer).toBe('某县农业农村局')
    const { result: second } = await issue()
    expect(second.number).toBe('监测批复〔2026〕2号')
    expect((await getReply(county, { id: second.id })).view.issuer).toBe('某县农业农村局')
    expect((await getReply(county, { id: result.id })).view.issuer).toBe(view.issuer) // an issued paper stays as it was
  })

  it('takes the number that the approvals cite', async () => {
    await cases[2]!.act('county.approver', 'submit', { ...pass(), consultation: '会商', replyNumber: '金批〔2026〕8号' })
    expect((await issue({ cited: '金批〔2026〕8号' })).result.number).toBe('金批〔2026〕8号')
  })

  it('prints as issued or not at all', async () => {
    const { items } = await listReplies(county, {})
    await asOwner(`UPDATE "reply" SET "view" = jsonb_set("view", '{issuer}', '"别处"') WHERE "id" = $1`, [items[0]!.id])
    await expect(getReply(county, { id: items[0]!.id })).rejects.toThrow(/hash/)
  })
})

describe('退回记录', () => {
  it('counts the reasons by step and place; each number finds its cases', async () => {
    await cases[3]!.act('county.approver', 'return', { toStep: 'householdVerification', reasons: [{ code: 'incomeUnclear', field: 'income.wage' }, 'signatureMissing'], note: '补票据' })
    await cases[4]!.act('county.approver', 'return', { toStep: 'villageReview', reasons: ['incomeUnclear'], note: '' })
    expect(await countReturns(county, {})).toMatchObject({ total: { returns: 2, cases: 2 }, rows: [{ key: 'incomeUnclear', returns: 2, cases: 2 }, { key: 'signatureMissing', returns: 1 }] })
    expect((await countReturns(county, { by: 'toStep' })).rows.map(({ key, returns }) => [key, returns])).toEqual(expect.arrayContaining([['householdVerification', 1], ['villageReview', 1]]))
    const behind = await listReturns(county, { reason: 'signatureMissing' })
    expect(behind.items).toMatchObject([{ caseId: cases[3]!.id, note: '补票据', to: '入户核实', from: '县级审批' }])
    expect((await listReturns(county, { from: '2026-05-27' })).items).toEqual([])
    expect((await countReturns(await callerOf(as('township2.reviewer')), {})).rows).toEqual([])
  })
})

describe('常用筛选', () => {
  it('is one’s own, by name, with how many it finds, and can be deleted', async () => {
    const { result } = await saveFilter(county, { body: { page: 'county', name: '槐树湾乡', query: `region=${PLACES.township}&batch=x&lane=all` } })
    expect(result.query).toBe(`region=${PLACES.township}`)
    expect(await listFilters(county, { page: 'county' })).toMatchObject([{ name: '槐树湾乡', count: 0 }])
    await expect(saveFilter(county, { body: { page: 'county', name: '槐树湾乡', query: '' } })).rejects.toMatchObject({ status: 409 })
    const other = await callerOf(as('county.approver2'))
    expect(await listFilters(other, { page: 'county' })).toEqual([])
    await expect(dropFilter(other, { params: { id: result.id }, body: {} })).rejects.toMatchObject({ status: 404 })
    await dropFilter(county, { params: { id: result.id }, body: {} })
    expect(await listFilters(county, { page: 'county' })).toEqual([])
  })
})
