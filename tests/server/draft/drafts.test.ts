import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dropDraft } from '@/server/draft/drop-draft'
import { getDraft } from '@/server/draft/get-draft'
import { saveDraft } from '@/server/draft/save-draft'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { callerOf } from '../support/campaign'
import { aCounty, clockAt, rowsOf } from '../support/county'

let clerk: Caller
let other: Caller
beforeAll(async () => {
  const as = await aCounty()
  clerk = await callerOf(as('township.clerk'))
  other = await callerOf(as('village.cadre'))
})
beforeEach(() => clockAt('2026-05-18T15:42:08+08:00'))

const form = 'verification/1'

describe('drafts', () => {
  it('come back to who wrote them, and to nobody else', async () => {
    const data = { income: { wage: '18000' }, members: ['余某海'] }
    expect((await saveDraft(clerk, { body: { form, data } })).result).toEqual({ form, savedAt: '2026-05-18T15:42:08+08:00' })
    expect(await getDraft(clerk, { form })).toEqual({ data, savedAt: '2026-05-18T15:42:08+08:00' })
    expect(await getDraft(other, { form })).toBeNull()
    await saveDraft(clerk, { body: { form, data: { income: {} } } })
    expect((await getDraft(clerk, { form }))?.data).toEqual({ income: {} })
  })

  it('are sealed at rest and of no weight in the audit', async () => {
    const before = await rowsOf('audit')
    await saveDraft(clerk, { body: { form, data: { idNumber: '34152419800101123X' } } })
    const [row] = await db().$queryRaw<{ text: string }[]>`SELECT "data"::text AS text FROM "draft" WHERE "userId" = ${clerk.actor.id} AND "form" = ${form}`
    expect(row!.text).not.toContain('34152419800101123X')
    expect(await rowsOf('audit')).toEqual(before)
  })

  it('are dropped, and forgotten after 30 days', async () => {
    await saveDraft(clerk, { body: { form, data: 1 } })
    expect((await dropDraft(clerk, { body: { form } })).result).toEqual({ form, dropped: true })
    expect(await getDraft(clerk, { form })).toBeNull()
    await saveDraft(clerk, { body: { form, data: 1 } })
    await clockAt('2026-06-18T09:00:00+08:00')
    expect(await getDraft(clerk, { form })).toBeNull()
    await expect(saveDraft(clerk, { body: { form, data: 'x'.repeat(600_000) } })).rejects.toMatchObject({ status: 422 })
  })
})
