import { grants } from '@/domain/access/matrix'
import type { Permission } from '@/domain/access/permissions'
import type { Role } from '@/domain/glossary'
import type { WarningView } from '@/server/warning/warning-view'

type Placed = Pick<WarningView, 'settledAt' | 'subject' | 'region'>

/** Where a warning is settled: the form for whoever may act there, else what there is to read. */
export function warningHref({ settledAt, subject: { kind, id, householdId }, region }: Placed, role: Role): { href: string; words: string } {
  if (!householdId) return { href: `/households?region=${region}`, words: '查看农户' }
  const file = (tab: string) => ({ href: `/households/${householdId}?tab=${tab}`, words: '查看' })
  const form = (permission: Permission, path: string, words: string, tab: string) => (grants(role, permission) ? { href: `/households/${householdId}/${path}`, words } : file(tab))
  switch (settledAt) {
    case 'help': return form('plan.write', 'plan', '去安排措施', 'help')
    case 'helper': return form('helper.assign', 'helper', '去指定', 'help')
    case 'measure': return form('measure.write', `measures/${id}`, '去反馈', 'help')
    case 'case': return kind === 'case' ? { href: `/cases/${id}`, words: '查看案件' } : file('cases')
    case 'identification': return form('clue.write', 'open', '去核实', 'cases')
    case 'rollback': return form('clue.write', 'open?kind=rollback', '发起回退', 'cases')
    case 'elimination': return form('clue.write', 'open?kind=elimination', '去办理', 'cases')
    default: return file(settledAt)
  }
}
