import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadActor } from '@/server/auth/load-actor'
import { throwAwayFiles } from '@/server/file/throw-away'
import { commitImport } from '@/server/import/commit-import'
import { discardImport } from '@/server/import/discard-import'
import { getImport } from '@/server/import/get-import'
import { startCheck } from '@/server/import/start-check'
import { throwAwayImports } from '@/server/import/throw-away'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { env } from '@/server/kernel/env'
import { aHousehold } from '../../builders/household'
import { aCounty, type Client } from '../support/county'
import { asOwner } from '../support/owner'
import { checked, committed, tableOf, xlsxOf } from './table'

let as: (username: string) => Client
let clerk: Caller
beforeAll(async () => {
  as = await aCounty()
  clerk = { actor: (await loadActor(as('township.clerk').userId, 1))!, channel: 'page' }
})

const table = (n: number) => xlsxOf(tableOf(Array.from({ length: n }, () => aHousehold().toRequest())))
const sealed = (importId: string) => db().importHousehold.count({ where: { importId, cipher: { not: null } } })
const files = (id: string) => db().import.findFirstOrThrow({ where: { id } }).then(({ fileId, correctedFileId }) => db().storedFile.count({ where: { id: { in: [fileId, correctedFileId ?? ''] } } }))
const grewOld = (id: string) => asOwner(`UPDATE "import" SET "createdAt" = "createdAt" - interval '8 days' WHERE "id" = $1`, [id])

describe('what was read from a table and is not needed any more', () => {
  it('goes when the table is taken over: no sealed household, no table; what became of each stays', async () => {
    const desk = await committed(clerk, await table(2))
    expect(desk.state).toBe('committed')
    expect(await sealed(desk.id)).toBe(0)
    const { fileId } = await db().import.findFirstOrThrow({ where: { id: desk.id } })
    expect(await db().storedFile.count({ where: { id: fileId } })).toBe(0)
    expect(desk.households.items.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('goes at once with 作废, with its audit, and cannot be taken over afterwards', async () => {
    const desk = await checked(clerk, await table(3))
    expect(await sealed(desk.id)).toBe(3)
    await discardImport(clerk, { params: { id: desk.id } })
    expect(await db().importHousehold.count({ where: { importId: desk.id } })).toBe(0)
    expect(await files(desk.id)).toBe(0)
    expect(await getImport(clerk, { id: desk.id })).toMatchObject({ state: 'discarded', waiting: 0, correctedFileId: null })
    await expect(commitImport(clerk, { params: { id: desk.id } })).rejects.toMatchObject({ status: 409, detail: '这次导入已作废，不能导入。' })
    await expect(discardImport(clerk, { params: { id: desk.id } })).rejects.toMatchObject({ status: 409 })
    const { body } = await as('inspector').get(`/audit?subject=${desk.id}`)
    expect(body.items).toContainEqual(expect.objectContaining({ action: 'imports.discard', detail: { fileName: '花名册.xlsx', households: 3 } }))
  })

  it('goes after seven days where nobody confirmed it; a younger one stays', async () => {
    const [old, young] = [await checked(clerk, await table(2)), await checked(clerk, await table(1))]
    await grewOld(old.id)
    expect(await throwAwayImports()).toBe(2)
    expect([await sealed(old.id), await sealed(young.id)]).toEqual([0, 1])
    expect(await getImport(clerk, { id: old.id })).toMatchObject({ state: 'expired', waiting: 0 })
    await expect(commitImport(clerk, { params: { id: old.id } })).rejects.toMatchObject({ status: 409, detail: '这次导入已过期，上传的内容已清除，不能导入。' })
    await expect(startCheck(clerk, { params: { id: old.id }, body: { mapping: [] } })).rejects.toMatchObject({ status: 409 })
    expect(await throwAwayImports()).toBe(0)
  })
})

describe('sheets that the library unpacks', () => {
  it('lie in our own folder and go when they are a day old', async () => {
    await checked(clerk, await table(1))
    const folder = path.join(env().SHOUWANG_FILES_DIR, 'tmp')
    expect(process.env.TMPDIR).toBe(folder)
    expect(fs.statSync(folder).mode & 0o077).toBe(0)
    const [old, young] = ['tmp-1-old', 'tmp-1-young'].map((name) => path.join(folder, name)) as [string, string]
    for (const file of [old, young]) fs.writeFileSync(file, 'left by a reading that was cut off')
    const yesterday = new Date(Date.now() - 2 * 86_400_000)
    fs.utimesSync(old, yesterday, yesterday)
    await throwAwayFiles()
    expect([fs.existsSync(old), fs.existsSync(young)]).toEqual([false, true])
    fs.rmSync(young)
  })
})
