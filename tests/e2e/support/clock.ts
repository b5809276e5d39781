import { expect, type APIRequestContext } from '@playwright/test'

/** Puts the clock of business: a day means nine in the morning of it. The server must run with SHOUWANG_TEST_CLOCK=1. */
export async function setClock(request: APIRequestContext, now: string | null): Promise<void> {
  const instant = now && /^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T09:00:00+08:00` : now
  const answer = await request.put('/api/v1/test/clock', { data: { now: instant } })
  expect(answer.status(), await answer.text()).toBe(200)
}
