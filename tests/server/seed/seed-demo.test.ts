import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replay } from '@/domain/case/engine'
import { readIdentityNumber } from '@/domain/member/identity-number'
import { RegionFile } from '@/domain/region/region-file'
import { verifyChain } from '@/server/audit/verify-audit'
import { passwordMatches } from '@/server/auth/password'
import { eventOf } from '@/server/case/case-view'
import { documentView } from '@/server/notice/document-view'
import { unseal } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { differences } from '@/server/statistics/recount'
import { seedDemo } from '../../../prisma/seed'
import { demoCounty } from '../../../prisma/seed/demo-county'

const TODAY = '2026-05-18'
const url = process.env.DATABASE_URL!
const client = new pg.Client({ connectionString: url })
const rows = async <T = Record<string, unknown>>(sql: string): Promise<T[]> => (await client.query(sql)).rows as T[]
const count = async (from: string): Promise<number> => Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM ${from}`))[0]!.n)

let took = 0
beforeAll(async () => {
  const from = process.cpuUsage()
  await seedDemo({ url, today: TODAY })
  const { user, system } = process.cpuUsage(from)
  took = (user + system) / 1000
  await client.connect()
}, 180_000)
afterAll(() => client.end())

describe('the demo county in the database', () => {
  it('costs less than 15 seconds of one processor and is marked as demo', async () => {
    expect(took).toBeLessThan(15_000)
    expect(await rows(`SELECT "value" FROM "system_flag" WHERE "key" = 'demo'`)).toEqual([{ value: 'true' }])
  })

  it('has 23 townships and 232 villages, each with households', async () => {
    expect(await count(`"region" WHERE "level" = 'township'`)).toBe(23)
    expect(await count(`"region" WHERE "level" = 'village'`)).toBe(232)
    expect(await count(`"region" r WHERE "level" = 'village' AND NOT EXISTS (SELECT FROM "household" h WHERE h."villageCode" = r."code")`)).toBe(0)
    expect(await count('"household"')).toBeGreaterThanOrEqual(3_000)
    expect(await count('"member"')).toBeGreaterThan(11_000)
  })

  it('has the accounts of the contract and one person with two roles, all with the demo password', async () => {
    const users = await rows<{ username: string; passwordHash: string; roles: string[] }>(
      `SELECT u."username", u."passwordHash", array_agg(a."role" || '@' || a."regionCode" ORDER BY a."role") AS roles FROM "app_user" u JOIN "role_assignment" a ON a."userId" = u."id" GROUP BY 1, 2 ORDER BY 1`,
    )
    expect(Object.fromEntries(users.map(({ username, roles }) => [username, roles]))).toEqual({
      'county.admin': ['countyAdmin@341524000000'], 'county.approver': ['countyApprover@341524000000'], 'county.approver2': ['countyApprover@341524000000'],
      'county.comparer': ['countyComparer@341524000000'], 'dept.medical': ['department@341524000000'], helper: ['helper@341524204000'], inspector: ['inspector@341524000000'],
      'prefecture.reviewer': ['prefectureReviewer@341500000000'], 'province.reviewer': ['provinceReviewer@340000000000'], 'township.clerk': ['townshipClerk@341524204000'],
      'township.reviewer': ['townshipReviewer@341524204000'], 'township2.clerk': ['townshipClerk@341524109000'], 'township2.reviewer': ['townshipReviewer@341524109000'],
      'two.roles': ['townshipClerk@341524204000', 'villageCadre@341524204206'], 'village.cadre': ['villageCadre@341524204201'], 'village2.cadre': ['villageCadre@341524204202'],
    })
    expect(await passwordMatches(users[0]!.passwordHash, 'Shouwang-2026')).toBe(true)
    expect(users[0]!.passwordHash).toMatch(/^\$argon2id\$/)
  })

  it('seals identity numbers and phones; what is sealed is valid and belongs to the member', async () => {
    const members = await rows<{ idCipher: string; idKeyId: string; idMasked: string; sex: string }>(`SELECT * FROM "member" ORDER BY "id" LIMIT 50`)
    for (const member of members) {
      const number = unseal({ cipher: member.idCipher, keyId: member.idKeyId })
      const read = readIdentityNumber(number, TODAY)
      expect(read.ok && read.value.sex).toBe(member.sex)
      expect(member.idMasked).toBe(`${number.slice(0, 4)}**********${number.slice(-4)}`)
    }
    expect(await count(`"household" WHERE "phoneMasked" ~ '^1\\d\\d\\*{4}\\d{4}$' AND "phoneCipher" IS NOT NULL`)).toBeGreaterThan(2_500)
  })

  it('has about 6 % monitored households, eliminated ones, and income of two years for every household', async () => {
    const all = await count('"household"')
    const monitored = await count(`"household" WHERE "monitoringStatus" = 'monitored'`)
    expect(monitored / all).toBeGreaterThan(0.05)
    expect(monitored / all).toBeLessThan(0.07)
    expect(await count(`"household" WHERE "monitoringStatus" = 'eliminated'`)).toBeGreaterThan(50)
    expect(await rows(`SELECT DISTINCT "category" FROM "household" WHERE "monitoringStatus" = 'monitored' ORDER BY 1`)).toEqual([{ category: 'marginal' }, { category: 'suddenHardship' }, { category: 'unstableOutOfPoverty' }])
    expect(await count(`"household" h WHERE (SELECT count(DISTINCT "periodFrom") FROM "income_record" i WHERE i."householdId" = h."id" AND "caseId" IS NULL) < 2`)).toBe(0)
  })

  it('agrees with itself: counts with facts, audit rows with their hashes, nothing stamped later than its day', async () => {
    expect(await differences(db(), '341524')).toEqual([])
    expect(await verifyChain(db(), '341524')).toMatchObject({ ok: true })
    for (const [table, column] of [['case_event', 'at'], ['audit', 'at'], ['screening', 'recordedAt'], ['visit', 'recordedAt'], ['clue', 'recordedAt'], ['help_plan', 'createdAt']])
      expect(await count(`"${table}" WHERE "${column}" > '${TODAY}T08:00:00+08:00'`), table).toBe(0)
    expect(await count(`"audit" a JOIN "audit" b ON b."seq" = a."seq" + 1 WHERE b."at" < a."at"`)).toBe(0)
  })

  it('is the same for the same seed and day', () => {
    const file = RegionFile.parse(JSON.parse(readFileSync('prisma/seed/regions-341524.json', 'utf8')))
    const county = () => {
      const { tables } = demoCounty({ file, today: TODAY, now: `${TODAY}T08:00:00+08:00`, seed: 'a', households: 1_200, passwordHash: 'x', photo: Buffer.of(1) })
      return ['household', 'case_event', 'screening', 'help_measure', 'audit'].map((table) => tables.get(table)!.map(({ phoneCipher: _, phoneHash: __, ...row }) => row))
    }
    expect(county()).toEqual(county())
  }, 180_000)

  it('is not made twice, nor on a database that holds anything', async () => {
    const before = await count('"audit"')
    await expect(seedDemo({ url, today: TODAY })).rejects.toThrow('not empty')
    expect(await count('"audit"')).toBe(before)
  }, 180_000)
})

describe('the cases of the demo', () => {
  it('stand at every step of identification and elimination, and were refused, failed and withdrawn too', async () => {
    const standing = async (kind: string) => (await rows<{ key: string }>(`SELECT DISTINCT "stepKey" AS key FROM "case" WHERE "kind" = '${kind}' AND "status" = 'open'`)).map(({ key }) => key).sort()
    expect(await standing('identification')).toEqual(['countyApproval', 'householdVerification', 'infoComparison', 'publicNotice', 'resultAnnouncement', 'systemEntry', 'townshipReview', 'villageReview'])
    expect(await standing('elimination')).toEqual(['countyApproval', 'householdVerification', 'publicNotice', 'resultAnnouncement', 'systemEntry', 'townshipReview', 'villageReview'])
    expect(await standing('rollback')).toEqual(['prefectureReview', 'provinceReview'])
    expect(await standing('removal')).toEqual(['nationalFiling', 'prefectureReview'])
    expect((await rows<{ status: string }>(`SELECT DISTINCT "status" FROM "case" ORDER BY 1`)).map(({ status }) => status)).toEqual(['approved', 'open', 'rejected', 'withdrawn'])
  })

  it('have deadlines far, near, today and missed, notices running, closable, late and objected to', async () => {
    const due = async (from: string) => count(`"case" WHERE "status" = 'open' AND "kind" = 'identification' AND "dueOn" - DATE '${TODAY}' ${from}`)
    for (const range of ['> 3', 'BETWEEN 1 AND 3', '= 0', '< 0']) expect(await due(range), range).toBeGreaterThan(0)
    const here = `"notice" n WHERE n."state" = 'running' AND left(n."villageCode", 9) = '341524204'`
    expect(await count(`${here} AND n."closableOn" > DATE '${TODAY}'`)).toBeGreaterThan(0)
    expect(await count(`${here} AND n."closableOn" <= DATE '${TODAY}'`)).toBeGreaterThan(1)
    expect((await rows<{ state: string }>(`SELECT DISTINCT "state" FROM "objection" ORDER BY 1`)).map(({ state }) => state)).toEqual(['dismissed', 'open', 'upheld'])
    expect(await count(`"case" WHERE "status" = 'open' AND "returned"`)).toBeGreaterThan(1)
    expect(await count(`"notice" n JOIN "attachment" a ON a."id" = n."photoId" AND a."subjectId" = n."caseId" AND octet_length(a."bytes") = a."size"`)).toBeGreaterThan(10)
    expect(await count(`"notice" n WHERE n."photoId" IS NULL AND n."state" = 'running' AND left(n."villageCode", 9) = '341524204'`)).toBeGreaterThan(0)
    expect(await count(`"case" WHERE "status" = 'open' AND "stepKey" = 'countyApproval'`)).toBeGreaterThan(20)
  })

  it('give both village cadres a notice to post, one to close, a review and a verification', async () => {
    for (const village of ['341524204201', '341524204202']) {
      const open = await rows<{ key: string; posted: boolean }>(
        `SELECT c."stepKey" AS key, EXISTS (SELECT FROM "notice" n WHERE n."caseId" = c."id" AND n."state" = 'running') AS posted FROM "case" c WHERE c."status" = 'open' AND c."villageCode" = '${village}'`,
      )
      expect(open).toEqual(expect.arrayContaining([{ key: 'publicNotice', posted: false }, { key: 'publicNotice', posted: true }, { key: 'villageReview', posted: false }, { key: 'householdVerification', posted: false }]))
    }
  })

  it('hang on the wall on stored papers that reprint as they were, numbered without a gap', async () => {
    const papers = await db().noticeDocument.findMany()
    expect(papers.length).toBeGreaterThan(300)
    for (const paper of papers) expect(documentView(paper).view.rows).toHaveLength(paper.caseIds.length)
    expect(await count(`"notice" n WHERE NOT EXISTS (SELECT FROM "notice_document" d WHERE d."batchId" = n."batchId" AND n."caseId" = ANY (d."caseIds"))`)).toBe(0)
    const numbers = papers.filter(({ villageCode, number }) => villageCode === '341524204201' && number.includes('2026')).map(({ number }) => number)
    expect([...numbers].sort()).toEqual(numbers.map((_, i) => `兴田公示〔2026〕${i + 1}号`).sort())
  })

  it('put a rare name on a notice that 兴田 has still to post, beside two others of the same batch', async () => {
    const toPost = await rows<{ headName: string }>(
      `SELECT c."headName" FROM "case" c WHERE c."status" = 'open' AND c."kind" = 'identification' AND c."stepKey" = 'publicNotice' AND c."villageCode" = '341524204201' AND NOT EXISTS (SELECT FROM "notice" n WHERE n."caseId" = c."id")`,
    )
    expect(toPost.length).toBeGreaterThanOrEqual(3)
    expect(toPost.map(({ headName }) => headName)).toContain('余䶮')
  })

  it('are what their events make of them', async () => {
    const cases = await db().case.findMany({ include: { events: { orderBy: { seq: 'asc' } } } })
    for (const row of cases) {
      expect(replay(row.events.map(eventOf))).toEqual(row.state)
      expect(row.version).toBe(row.events.length)
    }
  })

  it('are helped: helpers, plans in time and late, measures planned and delivered, visits; some wait', async () => {
    expect(await count(`"household" WHERE "monitoringStatus" = 'monitored' AND "helperName" IS NULL`)).toBe(0)
    expect(await count(`"helper_assignment" h JOIN "app_user" u ON u."id" = h."userId" WHERE u."username" = 'helper'`)).toBeGreaterThan(3)
    expect(await count(`"help_plan" WHERE "declaredOn" > "dueOn" AND "lateReason" IS NOT NULL`)).toBeGreaterThan(0)
    expect(await count(`"help_measure" WHERE "status" = 'planned'`)).toBeGreaterThan(0)
    expect(await count(`"help_measure" WHERE "status" = 'delivered'`)).toBeGreaterThan(100)
    expect(await count('"visit"')).toBeGreaterThan(500)
    const unplanned = `"household" h JOIN "case" c ON c."householdId" = h."id" WHERE h."monitoringStatus" = 'monitored' AND c."kind" = 'identification' AND NOT EXISTS (SELECT FROM "help_plan" p WHERE p."householdId" = h."id")`
    expect(await count(`${unplanned} AND c."decidedOn" + 10 < DATE '${TODAY}'`)).toBeGreaterThan(0)
    expect(await count(`${unplanned} AND c."decidedOn" + 10 >= DATE '${TODAY}'`)).toBeGreaterThan(0)
  })
})

describe('the campaign of the demo', () => {
  it('is under way: villages stand at different points, 兴田 and 板棚 have rows done and rows left', async () => {
    const progress = await rows<{ village: string; done: number; all: number }>(
      `SELECT h."villageCode" AS village, count(s."id")::int AS done, count(*)::int AS all FROM "household" h LEFT JOIN "screening" s ON s."householdId" = h."id" GROUP BY 1`,
    )
    expect(progress.some(({ done, all }) => done === all)).toBe(true)
    expect(progress.some(({ done, all }) => done < all / 2)).toBe(true)
    for (const village of ['341524204201', '341524204202']) {
      const { done, all } = progress.find((row) => row.village === village)!
      expect(all).toBeGreaterThanOrEqual(40)
      expect(done).toBeGreaterThan(10)
      expect(all - done).toBeGreaterThan(10)
    }
  })

  it('left clues open, near and past their 15 days, clues closed with reason and evidence, and tasks', async () => {
    expect(await count(`"clue" WHERE "status" = 'open' AND "caseId" IS NULL AND left("householdId", 6) = '341524'`)).toBeGreaterThan(20)
    expect(await count(`"clue" WHERE "status" = 'open' AND "foundOn" + 15 < DATE '${TODAY}'`)).toBeGreaterThan(0)
    expect(await count(`"clue" WHERE "status" = 'closed' AND ("closeReason" IS NULL OR "closedAt" IS NULL)`)).toBe(0)
    expect(await count(`"task" WHERE "status" = 'open'`)).toBeGreaterThan(10)
  })
})
