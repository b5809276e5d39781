/** Every table the demo fills, parents before children. */
export const TABLE_ORDER = [
  'system_flag', 'region', 'app_user', 'role_assignment', 'policy_adoption', 'household', 'member', 'fact_period', 'income_record', 'expenditure_record', 'safeguard_check',
  'campaign', 'screening', 'clue', 'task', 'case', 'case_step', 'case_event', 'case_link', 'notice', 'notice_document', 'objection', 'risk_assessment', 'household_risk', 'help_plan', 'help_measure',
  'helper_assignment', 'visit', 'attachment', 'problem', 'training', 'training_attendee', 'leaflet', 'hazard', 'summary_report', 'audit',
] as const
