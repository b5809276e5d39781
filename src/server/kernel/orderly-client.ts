import 'server-only'
import pg from 'pg'

type Query = (...args: unknown[]) => unknown

/**
 * A connection that begins a query when the one before it has ended. Prisma reads the relations of one `include` all at
 * once, within a transaction on one connection; pg would queue them, but warns that it will not for ever.
 */
export class OrderlyClient extends pg.Client {
  private last: Promise<unknown> = Promise.resolve()

  // pg declares nine ways to call it; only the ones that answer a promise wait
  override query = ((...args: unknown[]): unknown => {
    const begin = () => (pg.Client.prototype.query as Query).apply(this, args)
    const [what] = args
    if (args.some((arg) => typeof arg === 'function') || (typeof what === 'object' && what !== null && 'submit' in what)) return begin()
    const next = this.last.then(begin)
    this.last = next.catch(() => undefined)
    return next
  }) as pg.Client['query']
}
