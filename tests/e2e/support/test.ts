import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { counties } from '../../config/playwright.config'
import { setClock } from './clock'
import { signIn, type Account } from './sign-in'
import { watch } from './watch'

interface Fixtures {
  /** Sets the clock of business (ISO 8601 with offset, or a day: nine in the morning); null gives it back to the machine. */
  clock: (now: string | null) => Promise<void>
  /** A page signed in as this account, in a browser context of its own: people do not share cookies. */
  as: (account: Account, options?: { mobile?: boolean; landOn?: string }) => Promise<Page>
  /** The page of this account at its own desk: signed in once and left open for the journeys that follow, as people do. */
  desk: (account: Account) => Promise<Page>
}

interface Desk {
  page: Page
  troubles: () => string[]
}

/**
 * The `test` of every journey. Any console.error, any exception in a page and any answer 5xx fails it; what a journey
 * provokes on purpose it announces by `expectTrouble`.
 */
export const test = base.extend<Fixtures, { desks: Map<Account, Desk> }>({
  // A county for each worker: what one journey writes, and the day it sets, no other sees.
  baseURL: async ({}, use, { parallelIndex }) => use(counties[parallelIndex]!),
  page: async ({ page }, use) => {
    const troubles = watch(page.context())
    await use(page)
    expect(troubles(), 'errors in the browser').toEqual([])
  },
  clock: async ({ request }, use) => {
    await use((now) => setClock(request, now))
    await setClock(request, null) // the next journey starts today
  },
  desks: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  desk: async ({ browser, baseURL, desks }, use) => {
    await use(async (account) => {
      const own = desks.get(account) ?? (await openDesk(await contextOf(browser, baseURL), account))
      desks.set(account, own)
      return own.page
    })
    expect([...desks.values()].flatMap(({ troubles }) => troubles()), 'errors in the browser').toEqual([])
  },
  as: async ({ browser, baseURL }, use) => {
    const open: { context: BrowserContext; troubles: () => string[] }[] = []
    await use(async (account, { mobile = false, landOn = '/' } = {}) => {
      const context = await contextOf(browser, baseURL, mobile)
      open.push({ context, troubles: watch(context) })
      const page = await context.newPage()
      await signIn(page, account, landOn)
      return page
    })
    for (const { context } of open) await context.close()
    expect(open.flatMap(({ troubles }) => troubles()), 'errors in the browser').toEqual([])
  },
})

const contextOf = (browser: Browser, baseURL: string | undefined, mobile = false): Promise<BrowserContext> =>
  browser.newContext({
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: mobile ? { width: 390, height: 844 } : { width: 1366, height: 768 },
    ...(mobile && { hasTouch: true, deviceScaleFactor: 2 }),
  })

async function openDesk(context: BrowserContext, account: Account): Promise<Desk> {
  const troubles = watch(context)
  const page = await context.newPage()
  await signIn(page, account)
  return { page, troubles }
}

export { expect }
