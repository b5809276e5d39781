/** Everything a person may be allowed to do or see. A use case names exactly one of these; there is no other door. */
export const permissions = [
  'account.use', // own session, drafts, profile
  'region.read',
  'policy.read',
  'policy.adopt',
  'policy.simulate',
  'household.read',
  'household.write',
  'register.import', // a register from a table: 导入导出
  'household.reveal', // whole identity numbers, with a reason
  'campaign.read',
  'campaign.write', // opening and closing a 集中排查
  'screening.write',
  'clue.read',
  'clue.write',
  'case.read',
  'case.open',
  'case.act',
  'case.sign', // decisions in bulk, with a sample
  'consultation.read',
  'consultation.write', // minutes of 会商
  'submission.read',
  'submission.write', // 上报名单 with its signed page
  'reply.read',
  'reply.write', // 批复 to the townships
  'notice.read',
  'notice.print',
  'form.read', // the paper forms of a household, a village, a township
  'form.print', // as files, and their log
  'helper.assign',
  'plan.write',
  'measure.write',
  'visit.write',
  'flag.propose', // 标识 by the village
  'flag.confirm', // and by the township
  'routine.write',
  'problem.read', // 问题台账
  'problem.write',
  'problem.close', // 逐项核实销号: from the township up
  'training.write',
  'leaflet.write',
  'hazard.write',
  'report.submit', // 自查报告, 总结报告 upward
  'earlyWarning.read', // monthly checks and the warnings that follow
  'earlyWarning.act',
  'attachment.write',
  'warning.read',
  'warning.dismiss', // a reason instead of a remedy: from the township up
  'statistics.read',
  'ledger.export', // out of the system, numbers masked
  'snapshot.take', // figures and rows of a moment, frozen
  'statistics.recount', // counts against facts
  'audit.read',
  'user.manage',
] as const

export type Permission = (typeof permissions)[number]
