import type { Standing } from './scan'

const HEAD = `# The rule book

Made from the code by \`npx vitest run --config tests/config/vitest.config.ts --project architecture -u tests/architecture/rule-book.test.ts\`; a test fails when it is stale.
R- are rules, D- deadlines, W- automatic warnings. A rule is *working* when code and at least one test name it, *part 4* when the data it needs comes with that part.
V1…V9: \`anhui-bengbu-7000\`, \`jiangxi-zixiao-2022\`, \`guizhou-6320-2021\`, \`heze-suiguantun-6500\`, \`seven-steps-2020\`, \`hunan-county-6500\`, \`town-6000\`, \`anhui-huaishuwan-2023\`, \`henan-2022\`. Sources are quoted by the numbers of the source texts.
`

/** The book as a page: a count by state, then one table per letter. */
export function renderRuleBook(rules: readonly Standing[]): string {
  const counts = (['working', 'part 4', 'not applicable'] as const).map((state) => `${rules.filter((rule) => rule.state === state).length} ${state}`)
  const tables = [['R', 'Rules'], ['D', 'Deadlines'], ['W', 'Warnings']].map(([letter, title]) => table(title!, rules.filter(({ id }) => id.startsWith(letter!))))
  return [HEAD, `${rules.length} rules: ${counts.join(', ')}.\n`, ...tables].join('\n')
}

const table = (title: string, rules: readonly Standing[]) =>
  [`## ${title}\n`, '| # | rule | source | state | stands in | tests |', '|---|---|---|---|---|---|', ...rules.map(line), ''].join('\n')

function line({ id, text, source, state, reason, already, code, tests }: Standing): string {
  const working = state === 'working' || !!already
  return `| ${id} | ${text} | ${source} | ${reason ? `${state}: ${reason}${already ? `; already: ${already}` : ''}` : state} | ${working ? files(code, 'src/') : ''} | ${working ? files(tests, 'tests/') : ''} |`
}

/** Where a rule is decided comes before where it is shown. */
const LAYERS = ['src/domain/', 'src/server/', 'tests/domain/', 'src/', 'tests/']
const layerOf = (path: string) => LAYERS.findIndex((layer) => path.startsWith(layer)) >>> 0

/** A few files say where to begin; a rule that is everywhere needs no longer list. */
function files(paths: readonly string[], root: string): string {
  const sorted = paths.toSorted((a, b) => layerOf(a) - layerOf(b) || (a < b ? -1 : 1))
  const shown = sorted.slice(0, 4).map((path) => (path.startsWith(root) ? path.slice(root.length) : path)).join('<br>')
  return paths.length > 4 ? `${shown}<br>and ${paths.length - 4} more` : shown
}
