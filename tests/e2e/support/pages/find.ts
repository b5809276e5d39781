import { expect, type APIRequestContext, type Page } from '@playwright/test'
import type { CaseKind, StepKind } from '../../../../src/domain/glossary'
import { bearer } from '../household'
import type { Account } from '../sign-in'

type Found = Record<string, unknown> & { id: string }

/** Looks for a record that a page can show, as the account that reads the page. */
export class Find {
  constructor(private readonly request: APIRequestContext, private readonly account: Account, private readonly page: Page) {}

  /** The first entry of a list of the contract. */
  async first<T extends Found = Found>(list: string): Promise<T> {
    const answer = await this.request.get(`/api/v1${list}`, { headers: await bearer(this.request, this.account) })
    const { items } = (await answer.json()) as { items: T[] }
    expect(items[0], `an entry of ${list} for ${this.account}`).toBeDefined()
    return items[0]!
  }

  /** An open case that waits at this step. */
  async caseAt(step: StepKind, kind: CaseKind = 'identification'): Promise<string> {
    return (await this.first(`/cases?status=open&kind=${kind}&step=${step}&limit=1`)).id
  }

  /** A household of this status. */
  async household(query = 'status=monitored'): Promise<string> {
    return (await this.first(`/households?${query}&limit=1`)).id
  }

  /** A measure of a household that has one. */
  async measure(): Promise<{ id: string; householdId: string }> {
    const headers = await bearer(this.request, this.account)
    const { items } = (await (await this.request.get('/api/v1/households?status=monitored&limit=50', { headers })).json()) as { items: Found[] }
    for (const { id } of items) {
      const { measures } = (await (await this.request.get(`/api/v1/households/${id}`, { headers })).json()) as { measures: { id: string }[] }
      if (measures[0]) return { id: measures[0].id, householdId: id }
    }
    throw new Error(`no household with a measure for ${this.account}`)
  }

  /** A reply, issued now from the first township that waits for one. */
  async reply(): Promise<string> {
    await this.page.goto('/replies')
    await this.page.getByRole('button', { name: '生成批复' }).first().click()
    await this.page.waitForURL(/\/print\/reply\//)
    return new URL(this.page.url()).pathname
  }

  /** A snapshot of the county, taken now. */
  async snapshot(): Promise<string> {
    const answer = await this.request.post('/api/v1/snapshots', { headers: await bearer(this.request, this.account), data: { region: '341524000000', title: '上报数' } })
    return `/admin/snapshots/${((await answer.json()) as Found).id}`
  }

  /** An uploaded register: checked where no column is missing, else waiting for what its columns mean. */
  async register(csv: string): Promise<string> {
    const headers = await bearer(this.request, this.account)
    const file = { name: '花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
    const { id } = (await (await this.request.post('/api/v1/imports', { headers, multipart: { kind: 'households', file } })).json()) as Found
    await expect.poll(async () => ((await (await this.request.get(`/api/v1/imports/${id}`, { headers })).json()) as Found).state, { timeout: 60_000 }).toMatch(/^(mapping|checked)$/)
    return `/imports/${id}`
  }

  /** A stored paper of 公示 or 公告, made now from the first batch that waits for one. */
  async paper(kind: 'notice' | 'announcement'): Promise<string> {
    await this.page.goto('/notices?group=pending')
    const batches = await this.page.locator('a[href^="/notices/341524-"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))])
    for (const batch of batches) {
      await this.page.goto(batch)
      if (/公告/.test(await this.page.getByRole('heading', { level: 1 }).first().innerText()) !== (kind === 'announcement')) continue
      const telephone = this.page.getByLabel('监督电话')
      if (await telephone.isVisible()) await telephone.fill('0564-7351234')
      await this.page.getByRole('button', { name: /^(生成|打印)/ }).first().click()
      await this.page.waitForURL(/\/print\//)
      return new URL(this.page.url()).pathname
    }
    throw new Error(`no batch waits for ${kind} as ${this.account} sees them`)
  }

  /** The first link of a page whose address fits. */
  async link(from: string, to: RegExp): Promise<string> {
    await this.page.goto(from)
    const hrefs = await this.page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    const href = hrefs.find((each) => to.test(each))
    expect(href, `a link to ${to} on ${from} for ${this.account}`).toBeDefined()
    return href!
  }
}
