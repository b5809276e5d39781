import 'server-only'
import { decisionInForce } from '@/domain/decision/county-decision'
import { loadDecisions } from '@/server/decision/load-decisions'
import type { Tx } from '@/server/kernel/db'

/** Who signs the county's replies on a day: as the county decided, else its leading group. */
export async function replyIssuer(tx: Pick<Tx, 'countyDecision' | 'region'>, county: string, day: string): Promise<string> {
  const place = `${county}000000`
  const decided = decisionInForce(await loadDecisions(tx, county), 'replyIssuer', place, day)
  if (decided) return String(decided.value)
  const { name } = await tx.region.findUniqueOrThrow({ where: { code: place }, select: { name: true } })
  return `${name}巩固拓展脱贫攻坚成果领导小组`
}
