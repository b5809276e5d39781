import { expect, it } from 'vitest'
import { ruleBook, type BookRule } from './rule-book/book'
import { exceptions } from './rule-book/exceptions'
import { renderRuleBook } from './rule-book/render'
import { faults, standings } from './rule-book/scan'
import { sourcesUnder } from './source'

/** Where a rule is listed as data it is not yet carried out. */
const DATA = /^src\/domain\/(policy\/(variants\/|rules\.ts|rule-titles\.ts)|warning\/codes\.ts)/

const code = sourcesUnder(['src', 'prisma'], ['.ts', '.tsx', '.sql']).filter(({ path }) => !DATA.test(path))
const tests = sourcesUnder(['tests'], ['.ts', '.tsx']).filter(({ path }) => !path.startsWith('tests/architecture/rule-book'))
const rules = standings(ruleBook, exceptions, code, tests)

it('the book has 155 rules, 27 deadlines and 60 warnings', () => {
  const count = (letter: string) => new Set(ruleBook.filter(({ id }) => id.startsWith(letter)).map(({ id }) => id)).size
  expect([count('R'), count('D'), count('W')]).toEqual([155, 27, 60])
})

it('every rule works or says why not, and no other number is used', () => {
  expect(faults(rules, code)).toEqual([])
})

it('docs/rules.md is the book as the code has it', async () => {
  await expect(renderRuleBook(rules)).toMatchFileSnapshot('../../docs/rules.md')
})

const book: BookRule[] = [{ id: 'R-001', text: 'a rule', source: 'somewhere' }]
const file = (text: string, path = 'src/domain/a.ts') => ({ path, text })

it('sees an exception that has outlived its reason', () => {
  const planted = standings(book, { 'R-001': { state: 'part 4', reason: 'needs data' } }, [file('R-001')], [file('R-001', 'tests/a.test.ts')])
  expect(faults(planted, [])).toEqual(['R-001 is excused, yet it works: needs data'])
})

it.each([
  ['a rule nobody knows', [], [], ['R-001 stands nowhere: a rule']],
  ['a rule without a test', [file('// R-001')], [], ['R-001 has no test: a rule']],
  ['a test without a rule', [], [file('R-001', 'tests/a.test.ts')], ['R-001 is tested, but no code names it: a rule']],
  ['an invented number', [file('R-001 R-999')], [file('R-001', 'tests/a.test.ts')], ['R-999 is in no book: src/domain/a.ts']],
  ['nothing wrong', [file('R-001')], [file('R-001', 'tests/a.test.ts')], []],
])('sees %s', (_, planted, plantedTests, findings) => {
  expect(faults(standings(book, {}, planted, plantedTests), planted)).toEqual(findings)
})
