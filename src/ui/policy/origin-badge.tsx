import type { Origin } from '@/domain/policy/sheet/sheet'
import { Badge } from '../layout/badge'

/** Where a value of a policy comes from, where that is not its own text. */
export function OriginBadge({ origin }: { origin: Origin }) {
  if (origin === 'text') return null
  return <Badge small tone={origin === 'county' ? 'accent' : origin === 'inherited' ? 'due' : 'neutral'}>{{ county: '本县规定', inherited: '承接', unset: '未设定' }[origin]}</Badge>
}
