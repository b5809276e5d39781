import { expect, it } from 'vitest'
import { scanDefaults, scanMarks, scanRoot, scanShape } from './shape'
import { repositoryFiles, show, sourcesUnder, type Source } from './source'

const CODE = ['.ts', '.tsx', '.mjs', '.js', '.css', '.sql', '.prisma']
const file = (path: string, text = ''): Source[] => [{ path, text }]

it('names and sizes hold for all sources', () => {
  const sources = sourcesUnder(['src', 'tests', 'prisma'], CODE).filter(({ path }) => !/\.(sql|prisma)$/.test(path) || !path.startsWith('prisma/'))
  expect(show(scanShape(sources))).toEqual([])
})

it('nothing is left unfinished, skipped, waited for or silenced', () => {
  expect(show(scanMarks(sourcesUnder(['src', 'tests', 'prisma'], CODE)))).toEqual([])
})

it('the root holds what it should', () => {
  expect(show(scanRoot(repositoryFiles()))).toEqual([])
})

it('exports are named', () => {
  expect(show(scanDefaults(sourcesUnder(['src', 'tests', 'prisma'])))).toEqual([])
})

it.each([
  ['src/domain/case/CaseState.ts'],
  ['src/domain/case/case_state.ts'],
  ['src/domain/caseState/state.ts'],
  ['src/server/case/case-utils.ts'],
  ['src/ui/common/button.tsx'],
  ['src/server/helpers/date.ts'],
  ['src/server/case/case-manager.ts'],
])('sees the name %s', (path) => {
  expect(scanShape(file(path))).not.toEqual([])
})

it.each([
  ['src/app/(staff)/cases/[id]/page.tsx'],
  ['src/app/api/v1/[[...path]]/route.ts'],
  ['src/app/api/auth/[...nextauth]/route.ts'],
  ['src/server/statistics/queries/current-facts.sql.ts'],
  ['src/domain/policy/variants/henan-2022.ts'],
  ['src/app/(staff)/_workbench/desk.tsx'],
  ['src/server/household/register-household.test.ts'],
])('lets the name %s pass', (path) => {
  expect(show(scanShape(file(path)))).toEqual([])
})

it('sees a file that is too long', () => {
  expect(scanShape(file('src/domain/case/engine.ts', 'a\n'.repeat(300)))).toEqual([])
  expect(scanShape(file('src/domain/case/engine.ts', 'a\n'.repeat(301)))).toHaveLength(1)
  expect(scanShape(file('src/domain/glossary.ts', 'a\n'.repeat(400)))).toEqual([])
  expect(scanShape(file('src/domain/glossary.ts', 'a\n'.repeat(401)))).toHaveLength(1)
})

it('sees marks of unfinished work', () => {
  for (const text of [`// TO${'DO'} later`, `it.sk${'ip'}('x')`, `throw new Error('not ${'implemented'}')`, `await page.waitFor${'Timeout'}(5)`, `// @ts-ig${'nore'}`]) {
    expect(scanMarks(file('src/a.ts', text))).toHaveLength(1)
  }
  expect(scanMarks(file('src/a.ts', 'export const todo = listTodo()'))).toEqual([])
})

it('sees a stray file at the root and a nameless export', () => {
  expect(scanRoot(['README.md', '.gitignore', 'src/a.ts', 'vitest.config.ts', 'scripts/x.sh'])).toHaveLength(2)
  expect(scanDefaults(file('src/ui/a.tsx', 'export default function A() {}'))).toHaveLength(1)
  expect(scanDefaults(file('src/app/(staff)/page.tsx', 'export default function Page() {}'))).toEqual([])
})
