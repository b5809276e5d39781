import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from '../e2e/support/test'
import { examples, type Example } from '../e2e/support/pages/examples'
import { Find } from '../e2e/support/pages/find'
import { weightOf, type Weight } from '../e2e/support/pages/weight'

// What each page weighs at a first visit, compressed as it travels. Writes .data/page-weight.md; docs/page-weight.md holds
// the last one. Run it against a built server:
//   NEXTAUTH_URL=http://localhost:3000 npx playwright test --config tests/config/bench.config.ts page-weight

const OUT = fileURLToPath(new URL('../../.data/page-weight.md', import.meta.url))
const kB = (bytes: number) => (bytes / 1000).toFixed(1)

test('the weight of every page', async ({ as, request, browser, baseURL }) => {
  test.setTimeout(1_800_000)
  const rows: [string, Weight][] = []
  for (const [route, of] of Object.entries(examples)) {
    const example = [of].flat()[0] as Example
    const page = await as(example.as)
    const wanted = example.where
    const address = typeof wanted === 'string' ? wanted : await Promise.resolve(wanted(new Find(request, example.as, page), () => Promise.reject(new Error('a case of another policy')))).catch(() => null)
    const state = example.signedOut ? undefined : await page.context().storageState()
    await page.context().close()
    if (!address) continue
    const fresh = await browser.newContext({ baseURL, locale: 'zh-CN', viewport: { width: 1366, height: 768 }, storageState: state })
    const visit = await fresh.newPage()
    await visit.goto(address, { waitUntil: 'networkidle' })
    rows.push([route, await weightOf(visit)])
    await fresh.close()
  }
  const lines = rows.sort(([, a], [, b]) => b.script - a.script).map(([route, { script, style, font }]) => `| \`${route}\` | ${kB(script)} | ${kB(style)} | ${kB(font)} |`)
  fs.writeFileSync(OUT, ['| page | scripts kB | styles kB | fonts kB |', '|---|---|---|---|', ...lines, ''].join('\n'))
})
