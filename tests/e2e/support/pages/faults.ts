import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { overweight } from './weight'

/** The two sizes of interface.md; a phone of 320 px; the office screen at 200 %. */
const DESKTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
const NARROW = { width: 320, height: 640 }
const ZOOMED = { width: 683, height: 384 }

/** What axe calls serious or critical, each with the first place it was seen at. */
async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `axe ${id} ×${nodes.length}: ${nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(' | ')}`)
  })
}

/** What reaches over the edge of the window, where the reader would have to push the page sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main')].filter((box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline')
    if (wide.length === 0) return []
    const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && element.tagName !== 'MAIN' && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const over = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(element.parentElement))
    return [`sideways by ${wide[0]!.scrollWidth - wide[0]!.clientWidth} px: ${over.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)).join(' | ')}`]
  })

/** Bars that stay must leave at least half of the height to what is read. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bars = [...document.body.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.tagName !== 'TH' && element.getBoundingClientRect().width > window.innerWidth / 2)
    const height = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)
    return height > window.innerHeight / 2 ? [`bars cover ${Math.round(height)} of ${window.innerHeight} px`] : []
  })

/** Everything wrong with the page that is open, in all sizes; leaves it in the desktop's. */
export async function faultsOf(page: Page, { paper }: { paper?: boolean }): Promise<string[]> {
  const faults: string[] = []
  const look = async (size: { width: number; height: number }, ...looks: ((page: Page) => Promise<string[]>)[]) => {
    await page.setViewportSize(size)
    for (const each of looks) faults.push(...(await each(page)).map((fault) => `${size.width} px: ${fault}`))
  }
  const heads = await page.locator('h1').evaluateAll((all) => all.filter((head) => !head.closest('[role=img]')).length)
  if (heads !== 1 && !paper) faults.push(`${heads} headings of the first level`)
  faults.push(...(await overweight(page, { paper })))
  const pan = paper ? [] : [sideways]
  await look(DESKTOP, axeFaults, ...pan)
  await look(PHONE, axeFaults, ...pan)
  await look(NARROW, ...pan)
  await look(ZOOMED, ...pan, covered)
  await page.setViewportSize(DESKTOP)
  return faults
}
