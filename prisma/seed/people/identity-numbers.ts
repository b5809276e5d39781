import { checkDigitOf, type Sex } from '@/domain/member/identity-number'
import type { Random } from '../random'

/** The county's own code before and after 1999, and those of neighbours people married in from. */
const AREAS: readonly (readonly [string, number])[] = [
  ['341524', 50], ['342427', 38], ['341522', 3], ['341525', 3], ['341523', 2], ['421123', 2], ['411525', 2],
]

/** Gives out identity numbers that pass GB 11643, none twice. The people behind them do not exist. */
export class IdentityNumbers {
  private readonly given = new Set<string>()

  /** A number for a birthday and sex; the 342427 of the old county code only for those born before 2000. */
  next(random: Random, birth: string, sex: Sex): string {
    for (;;) {
      const area = random.weighted(AREAS)
      if (area === '342427' && birth >= '2000') continue
      const sequence = random.int(0, 499) * 2 + (sex === 'male' ? 1 : 0)
      const first17 = `${area}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
      const number = first17 + checkDigitOf(first17)
      if (this.given.has(number)) continue
      this.given.add(number)
      return number
    }
  }
}
