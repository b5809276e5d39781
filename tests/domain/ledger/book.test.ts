import { expect, it } from 'vitest'
import { ledgers } from '@/domain/ledger'

/** What of the list of ledgers is kept elsewhere, or waits for records that do not exist yet. */
const elsewhere: Record<string, [title: string, state: string]> = {
  'S-005': ['村级问题清单', 'waits for part 4: the problem ledger'],
  'S-006': ['问题清单、问题台账', 'waits for part 4: the problem ledger'],
  'S-025': ['规模性返贫风险', 'waits for part 4: signals of mass risk and plans'],
  'S-026': ['自查报告、总结报告', 'waits for part 4: outputs of a campaign'],
  'S-027': ['培训覆盖', 'waits for part 4: training rosters'],
  'S-028': ['明白纸、一户一码覆盖', 'waits for part 4: leaflets handed out'],
  'S-030': ['乡（镇）防返贫监测模块补充数据', 'no source prints its columns; waits for the county'],
}

it('docs/ledgers.md lists S-001 to S-030 as they are', async () => {
  const kept = ledgers.map(({ number, title, key, variants, clause, levels, time }) => [number, `${title} | ${variants.join(' ')} | ${clause} | ${levels.join(', ')} | ${time} | \`/ledgers/${key}\``] as const)
  const waiting = Object.entries(elsewhere).map(([number, [title, state]]) => [number, `${title} | | | | | ${state}`] as const)
  const lines = [...kept, ...waiting].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(lines.map(([number]) => number)).toEqual(Array.from({ length: 30 }, (_, i) => `S-${String(i + 1).padStart(3, '0')}`))
  const text = [
    '# Ledgers', '',
    'Each ledger is one definition (`src/domain/ledger`) and one statement over the records (`src/server/ledger/sources`); numbers by place and the rows behind them come from the same statement. S-013 holds measures that were not delivered in time; other faults of delivery belong to the problem ledger. S-029 holds helpers and households; who of the township looks after which village waits for part 4.', '',
    'Made anew by `npx vitest run --config tests/config/vitest.config.ts --project domain -u tests/domain/ledger/book.test.ts`.', '',
    '| # | title | variants | clause | levels | time | where |', '|---|---|---|---|---|---|---|', ...lines.map(([number, rest]) => `| ${number} | ${rest} |`), '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../../docs/ledgers.md')
})
