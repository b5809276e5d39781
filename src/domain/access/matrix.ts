import type { Role } from '@/domain/glossary'
import type { Permission } from './permissions'

const everybody: Permission[] = ['account.use', 'region.read', 'policy.read']
const reader: Permission[] = [...everybody, 'household.read', 'campaign.read', 'clue.read', 'case.read', 'notice.read', 'earlyWarning.read', 'warning.read', 'statistics.read', 'problem.read', 'ledger.export']

/**
 * Role × permission (decisions.md 12; domain.md §6; design/api.md “Who …”). What a step's actor may do at which step is
 * the engine's business: `case.act` only says that the role acts in cases at all.
 */
export const matrix: Record<Role, readonly Permission[]> = {
  countyAdmin: [...reader, 'consultation.read', 'submission.read', 'reply.read', 'register.import', 'form.read', 'snapshot.take', 'campaign.write', 'policy.adopt', 'policy.simulate', 'statistics.recount', 'audit.read', 'user.manage'],
  countyComparer: [...reader, 'form.read', 'form.print', 'snapshot.take', 'household.reveal', 'case.open', 'case.act', 'attachment.write', 'routine.write', 'problem.write', 'problem.close', 'training.write', 'hazard.write', 'warning.dismiss'],
  countyApprover: [
    ...reader, 'form.read', 'form.print', 'snapshot.take', 'household.reveal', 'policy.simulate', 'case.act', 'case.sign', 'consultation.read', 'consultation.write',
    'submission.read', 'reply.read', 'reply.write', 'earlyWarning.act', 'attachment.write', 'routine.write', 'problem.write', 'problem.close', 'training.write', 'hazard.write', 'report.submit', 'warning.dismiss',
  ],
  department: [...reader, 'case.open', 'case.act', 'measure.write', 'earlyWarning.act'],
  townshipClerk: [
    ...reader, 'submission.read', 'submission.write', 'reply.read', 'snapshot.take', 'household.write', 'register.import', 'household.reveal', 'screening.write', 'clue.write', 'case.open', 'case.act',
    'notice.print', 'form.read', 'form.print', 'helper.assign', 'plan.write', 'measure.write', 'visit.write', 'earlyWarning.act', 'attachment.write', 'flag.propose', 'flag.confirm', 'routine.write',
    'problem.write', 'problem.close', 'training.write', 'leaflet.write', 'hazard.write', 'report.submit', 'warning.dismiss',
  ],
  townshipReviewer: [...reader, 'snapshot.take', 'case.act', 'case.sign', 'submission.read', 'submission.write', 'reply.read', 'earlyWarning.act', 'flag.confirm', 'routine.write', 'problem.write', 'problem.close', 'training.write', 'hazard.write', 'report.submit', 'notice.print', 'form.read', 'form.print', 'attachment.write', 'warning.dismiss'],
  villageCadre: [
    ...reader, 'household.reveal', 'screening.write', 'clue.write', 'case.open', 'case.act', 'notice.print', 'form.read', 'form.print', 'visit.write', 'attachment.write', 'flag.propose', 'routine.write',
    'problem.write', 'training.write', 'leaflet.write', 'hazard.write', 'report.submit',
  ],
  helper: [...everybody, 'household.read', 'clue.read', 'case.read', 'warning.read', 'plan.write', 'measure.write', 'attachment.write'],
  inspector: [...reader, 'consultation.read', 'submission.read', 'reply.read', 'form.read', 'audit.read'],
  prefectureReviewer: [...reader, 'case.act'],
  provinceReviewer: [...reader, 'case.act'],
}

/** Whether the role is ever allowed to do this, wherever it is. */
export const grants = (role: Role, permission: Permission): boolean => matrix[role].includes(permission)
