import { expect, it } from 'vitest'
import { CONNECTS, OPEN, OPEN_ACTIONS, PUBLIC, UNSAFE } from './by-passes'
import { scanDoors, scanLists } from './doors'
import { exportsOf } from './exports'
import { show, sourcesUnder, type Source } from './source'

const lists = { connects: CONNECTS, open: OPEN, openActions: OPEN_ACTIONS, public: PUBLIC }
const src = () => sourcesUnder(['src']).filter(({ path }) => !path.startsWith('src/server/generated/'))

it('nothing reaches a row past the two doors', () => {
  expect(show(scanDoors(src(), lists))).toEqual([])
})

it('no by-pass is listed that is not needed', () => {
  expect(show(scanLists(src(), lists))).toEqual([])
})

it('the functions that look past the scope are the ones listed', () => {
  const [unsafe] = sourcesUnder(['src/server/kernel/unsafe.ts'])
  expect(exportsOf(unsafe!).filter(({ kind }) => kind !== 'type').map(({ name }) => name).sort()).toEqual(Object.keys(UNSAFE).sort())
})

const none = { connects: {}, open: {}, openActions: {}, public: {} }
const scan = (files: Record<string, string>) => show(scanDoors(Object.entries(files).map(([path, text]): Source => ({ path, text })), none))

const query = { 'src/server/case/get-case.ts': `export const getCase = defineQuery({ name: 'case.get' })` }

it('sees a use case that opens the database by itself', () => {
  expect(scan({ 'src/server/case/peek.ts': `import { db } from '@/server/kernel/db'\nexport const peek = () => db().case.findMany()` })).toHaveLength(1)
  expect(scan({ 'src/server/case/peek.ts': `import { db } from '../kernel/db'` })).toHaveLength(1)
  expect(scan({ 'src/server/case/rows.ts': `import type { Tx } from '@/server/kernel/db'\nexport const rows = (tx: Tx) => tx.case.findMany()` })).toEqual([])
})

it('sees a use case that is made by no factory', () => {
  expect(scan({ 'src/server/case/peek.ts': `export async function peek(caller: Caller, id: string) {}` })).toHaveLength(1)
  expect(scan({ 'src/server/case/peek.ts': `export const peek = async (caller: Caller) => {}` })).toHaveLength(1)
  expect(scan({ 'src/server/case/view.ts': `export const view = (row: Row) => row.id` })).toEqual([])
})

it('sees a second use case in one file', () => {
  expect(scan({ 'src/server/case/get-case.ts': `${query['src/server/case/get-case.ts']}\nexport const other = defineAction({})` })).toHaveLength(1)
  expect(scan({ 'src/server/case/get-case.ts': `export const Body = z.object({})\n${query['src/server/case/get-case.ts']}` })).toEqual([])
})

it('sees a page that calls a plain function of server', () => {
  const found = scan({ ...query, 'src/server/case/peek.ts': `export async function peek() {}`, 'src/app/page.tsx': `import { peek } from '@/server/case/peek'\nimport { getCase } from '@/server/case/get-case'` })
  expect(found).toEqual([expect.stringContaining('calls peek')])
})

it('sees an endpoint that calls a plain function of server', () => {
  expect(scan({ 'src/server/case/peek.ts': `export const peek = async () => 1`, 'src/server/api/endpoints/cases.ts': `import { peek } from '@/server/case/peek'` })).toHaveLength(1)
})

it('sees a page without any door, and finds the door through the files of the page', () => {
  expect(scan({ 'src/app/page.tsx': 'export default function Page() { return null }' })).toHaveLength(1)
  expect(scan({ 'src/app/api/x/route.ts': 'export const GET = () => new Response()' })).toHaveLength(1)
  expect(scan({ ...query, 'src/app/page.tsx': `import { Desk } from './desk'`, 'src/app/desk.tsx': `import { getCase } from '@/server/case/get-case'` })).toEqual([])
  expect(scan({ ...query, 'src/app/page.tsx': `import { Desk } from './desk'`, 'src/app/desk.tsx': `import type { getCase } from '@/server/case/get-case'` })).toHaveLength(1)
})

it('sees a server action that is no form over an action', () => {
  expect(scan({ 'src/app/actions.ts': `'use server'\nexport async function remove(id: string) {}` })).toHaveLength(1)
  expect(scan({ 'src/app/actions.ts': `'use server'\nexport const remove = async (id: string) => {}` })).toHaveLength(1)
  expect(scan({ 'src/app/form.tsx': `export function Form() { async function save() { 'use server' } }` })).toHaveLength(1)
  expect(scan({ 'src/app/actions.ts': `'use server'\nexport const remove = formAction(removeCase)` })).toEqual([])
})
