import { expect, it } from 'vitest'
import { scanClock, scanSqlClock } from './clock'
import { show, sourcesUnder } from './source'

const scan = (text: string, path = 'src/server/case/a.ts') => show(scanClock([{ path, text }]))

it('nobody but the clock reads the time', () => {
  const sources = sourcesUnder(['src/domain', 'src/server', 'src/app', 'src/ui', 'src/proxy.ts']).filter(({ path }) => !path.startsWith('src/server/generated/'))
  expect(show(scanClock(sources))).toEqual([])
})

it('no table and no trigger stamps a row by itself', () => {
  expect(show(scanSqlClock(sourcesUnder(['prisma'], ['.sql', '.prisma'])))).toEqual([])
})

it.each([
  'const a = new Date()',
  'const a = new Date',
  'const a = Date.now()',
  'const a = Date()',
  'const a = performance.now()',
  'const f = Date.now',
  'const q = sql`select * from "case" where "dueOn" < now()`',
  'const q = sql`update "case" set "at" = ${a} where "b" < CURRENT_DATE`',
  `const q = 'SELECT clock_timestamp()'`,
])('sees %s', (text) => {
  expect(scan(text)).toHaveLength(1)
})

it('sees a default in a migration, not in its comments', () => {
  const scanSql = (text: string) => show(scanSqlClock([{ path: 'prisma/migrations/1/migration.sql', text }]))
  expect(scanSql('"at" TIMESTAMPTZ NOT NULL DEFAULT now()')).toHaveLength(1)
  expect(scanSql('"at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP')).toHaveLength(1)
  expect(scanSql('-- never now(): see clock.ts')).toEqual([])
})

it('lets the clock read it and others work with a given time', () => {
  expect(scan('export const machineNow = () => new Date()', 'src/server/kernel/clock.ts')).toEqual([])
  expect(scan(`const a = new Date(value.getTime() + 1)\nconst b = '现在 now() 不行'`)).toEqual([])
})
