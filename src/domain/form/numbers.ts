/** Numbers of the paper forms (domain.md §4), F-001 … F-029. */
export const formNumbers = [
  'F-001', 'F-002', 'F-003', 'F-004', 'F-005', 'F-006', 'F-007', 'F-008', 'F-009', 'F-010', 'F-011', 'F-012', 'F-013', 'F-014', 'F-015',
  'F-016', 'F-017', 'F-018', 'F-019', 'F-020', 'F-021', 'F-022', 'F-023', 'F-024', 'F-025', 'F-026', 'F-027', 'F-028', 'F-029',
] as const

export type FormNumber = (typeof formNumbers)[number]
