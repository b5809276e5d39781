import 'server-only'
import { createHash } from 'node:crypto'

/** What stands before the first seal of a county. */
export const GENESIS = '0'.repeat(64)

/** Adds rows in the order of their sequence; the root covers the seal before, every sequence number and every row's hash. */
export class SealRoot {
  private readonly hash = createHash('sha256')

  constructor(previous: string) {
    this.hash.update(previous)
  }

  add(row: { seq: bigint; hash: string }): this {
    this.hash.update(`\n${row.seq}:${row.hash}`)
    return this
  }

  digest(): string {
    return this.hash.digest('hex')
  }
}
