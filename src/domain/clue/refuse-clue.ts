import type { Channel } from '../glossary'
import type { Policy } from '../policy/schema'
import type { Refusal } from '../refusal'

/** Under a policy that forbids applications nothing household-facing exists: nobody reports for himself. Null where the clue may be recorded. */
export function refuseClue(channel: Channel, { application }: Pick<Policy, 'application'>): Refusal | null {
  if (channel !== 'selfReport' || application.mode !== 'forbidden') return null
  return {
    rule: 'R-063', clause: application.clause, path: 'channel',
    message: '现行方案规定监测对象不申请，不能登记「农户自主申报」线索。', fix: '改选实际的发现渠道，如基层干部排查、部门筛查预警。',
  }
}
