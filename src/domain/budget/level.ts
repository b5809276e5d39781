import type { StepKind } from '../glossary'

/** Who holds a case while a step is open. */
export const levels = ['village', 'township', 'county', 'prefecture', 'province', 'state'] as const
export type Level = (typeof levels)[number]

const labels: Record<Level, string> = { village: '村', township: '乡镇', county: '县', prefecture: '市', province: '省', state: '国家' }

/** 「乡镇」 */
export const levelLabel = (level: Level): string => labels[level]

const levelOfKind: Record<StepKind, Level> = {
  application: 'village', villageNomination: 'village', householdVerification: 'village', villageReview: 'village', publicNotice: 'village',
  townshipReview: 'township', townshipFeedback: 'township', resultAnnouncement: 'township', systemEntry: 'township',
  departmentScreening: 'county', infoComparison: 'county', countyApproval: 'county',
  prefectureReview: 'prefecture', provinceReview: 'province', nationalFiling: 'state',
}

/** The level at which a kind of step is taken, whoever types it in. */
export const levelOf = (kind: StepKind): Level => levelOfKind[kind]
