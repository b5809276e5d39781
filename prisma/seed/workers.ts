import type { Role } from '@/domain/glossary'
import type { Instant } from '@/domain/time/local-date'
import type { Account, Worker } from './accounts'
import { adultName } from './people/names'
import type { Random } from './random'

/** Finds who does a role's work in a place: the demo account where there is one, else a colleague who is made up once. */
export class Workers {
  private readonly made = new Map<string, Worker>()

  constructor(
    private readonly accounts: readonly Account[],
    private readonly random: Random,
    private readonly nextId: (at: Instant) => string,
    private readonly since: Instant,
  ) {}

  /** The demo account with `role` in exactly this place, if there is one; `other` asks for a second person. */
  accountAt(role: Role, region: string, other = false): Worker | undefined {
    return this.accounts.filter((account) => account.assignments.some((hat) => hat.role === role && hat.region === region))[other ? 1 : 0]
  }

  /** The worker with `role` in exactly this place; `other` asks for a second person. */
  at(role: Role, region: string, other = false): Worker {
    const account = this.accountAt(role, region, other)
    if (account) return account
    const key = `${role}/${region}/${other}`
    const known = this.made.get(key)
    if (known) return known
    const worker: Worker = { id: this.nextId(this.since), name: adultName(this.random), assignments: [{ role, region }] }
    this.made.set(key, worker)
    return worker
  }
}
