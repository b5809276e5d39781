import type { Browser, Page } from '@playwright/test'
import { examples, type Example } from './support/pages/examples'
import { faultsOf } from './support/pages/faults'
import { Find } from './support/pages/find'
import { rareCases, type RareCases } from './support/pages/rare-cases'
import { fits } from './support/pages/routes'
import { expect, test } from './support/test'

// Every route of src/app by the role that uses it: nothing serious by axe, no error in the console, no sideways scroll
// on the phone, at 320 px and at 200 % (interface.md §4, §9, §13). The last of the journeys: it lays cases of its own.

const all = Object.entries(examples).flatMap(([route, of]) => [of].flat().map((example: Example) => ({ route, ...example })))
const accounts = [...new Set(all.map((example) => example.as))]

// Each account's walk stands alone: they are shared out among the workers.
test.describe.configure({ mode: 'parallel' })

let prepared: Promise<RareCases> | undefined

/** The page where nobody has signed in; closed by the caller. */
const stranger = async (browser: Browser, baseURL?: string): Promise<Page> => (await browser.newContext({ baseURL, locale: 'zh-CN' })).newPage()

for (const account of accounts)
  test(`every page of ${account} is fit for every reader`, async ({ as, desk, request, clock, browser, baseURL }) => {
    test.setTimeout(900_000)
    const page = await as(account)
    const find = new Find(request, account, page)
    const rare = () => (prepared ??= rareCases(request, desk).finally(() => clock(null)))
    const faults: string[] = []
    for (const { route, where, paper, signedOut } of all.filter((example) => example.as === account)) {
      const address = await Promise.resolve(typeof where === 'string' ? where : where(find, rare)).catch((error: Error) => void faults.push(`${route}: ${error.message.split('\n')[0]}`))
      if (!address) continue
      if (!fits(route, address)) faults.push(`${address} is no page of ${route}`)
      const shown = signedOut ? await stranger(browser, baseURL) : page
      const answer = await shown.goto(address)
      if (answer?.status() !== 200) faults.push(`${address}: answer ${answer?.status()}`)
      faults.push(...(await faultsOf(shown, { paper })).map((fault) => `${address} ${fault}`))
      if (signedOut) await shown.context().close()
    }
    expect(faults).toEqual([])
  })
