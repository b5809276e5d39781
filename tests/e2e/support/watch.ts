import type { BrowserContext } from '@playwright/test'

const announced = new WeakMap<BrowserContext, RegExp[]>()

/** A trouble the journey provokes on purpose: a refused path, an answer of 4xx in the console. */
export function expectTrouble(context: BrowserContext, pattern: RegExp): void {
  announced.set(context, [...(announced.get(context) ?? []), pattern])
}

/** Collects what must not happen in any page of the context; returns how to read it. */
export function watch(context: BrowserContext): () => string[] {
  const troubles: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => troubles.push(`exception: ${error.error().message}`))
  context.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`)
  })
  return () => troubles.filter((trouble) => !(announced.get(context) ?? []).some((pattern) => pattern.test(trouble)))
}
