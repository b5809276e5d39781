import { COUNTY_RULE, type Refusal } from '@/domain/refusal'

// Refusals that keep a household at exactly one head.

export const secondHead = (path: string): Refusal => ({
  rule: 'R-001', clause: COUNTY_RULE, path, message: '每户只能有一名户主，本户已有户主。', fix: '填写原户主改为何种关系（formerHeadRelation），或先为原户主办理退出。',
})

export const noSuccessor = (path: string): Refusal => ({
  rule: 'R-001', clause: COUNTY_RULE, path, message: '每户须有一名户主，户主退出须同时指定继任户主。', fix: '在 successorId 中填写本户另一名成员。',
})

export const headStays = (path: string): Refusal => ({
  rule: 'R-001', clause: COUNTY_RULE, path, message: '每户须有一名户主，不能只取消户主。', fix: '把另一名成员改为户主，并填写原户主改为何种关系。',
})
