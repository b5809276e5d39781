import { expect, it } from 'vitest'
import { ledgers } from '@/domain/ledger'

it('docs/ledgers.md lists S-001 to S-030 as they are', async () => {
  const kept = ledgers.map(({ number, title, key, variants, clause, levels, time }) => [number, `${title} | ${variants.join(' ')} | ${clause} | ${levels.join(', ')} | ${time} | \`/ledgers/${key}\``] as const)
  expect(kept.map(([number]) => number)).toEqual(Array.from({ length: 30 }, (_, i) => `S-${String(i + 1).padStart(3, '0')}`))
  const text = [
    '# Ledgers', '',
    'Each ledger is one definition (`src/domain/ledger`) and one statement over the records (`src/server/ledger/sources`); numbers by place and the rows behind them come from the same statement. S-013 holds measures that were not delivered in time; other faults of delivery belong to the problem ledger (S-005, S-006). No source prints the columns of S-030: what the records hold of a township stands there until the county gives the layout. S-029 holds helpers and households; who of the township looks after which village waits for part 4.', '',
    'Made anew by `npx vitest run --config tests/config/vitest.config.ts --project domain -u tests/domain/ledger/book.test.ts`.', '',
    '| # | title | variants | clause | levels | time | where |', '|---|---|---|---|---|---|---|', ...kept.map(([number, rest]) => `| ${number} | ${rest} |`), '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../../docs/ledgers.md')
})
