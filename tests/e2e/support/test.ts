import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { counties } from '../../config/playwright.config'
import { setClock } from './clock'
import { signIn, type Account } from './sign-in'
import { watch } from './watch'

interface Fixtures {
  /** Sets the clock of business (ISO 8601 with offset, or a day: nine in the morning); null gives it back to the machine. */
  clock: (now: string | null) => Promise<void>
  /** A page signed in as this account, in a browser context of its own: people do not share cookies. */
  as: (account: Account, options?: { mobile?: boolean; landOn?: string }) => Promise<Page>
}

/**
 * The `test` of every journey. Any console.error, any exception in a page and any answer 5xx fails it; what a journey
 * provokes on purpose it announces by `expectTrouble`.
 */
export const test = base.extend<Fixtures>({
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
  as: async ({ browser, baseURL }, use) => {
    const open: { context: BrowserContext; troubles: () => string[] }[] = []
    await use(async (account, { mobile = false, landOn = '/' } = {}) => {
      const context = await browser.newContext({
        baseURL,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: mobile ? { width: 390, height: 844 } : { width: 1366, height: 768 },
        ...(mobile && { hasTouch: true, deviceScaleFactor: 2 }),
      })
      open.push({ context, troubles: watch(context) })
      const page = await context.newPage()
      await signIn(page, account, landOn)
      return page
    })
    for (const { context } of open) await context.close()
    expect(open.flatMap(({ troubles }) => troubles()), 'errors in the browser').toEqual([])
  },
})

export { expect }
