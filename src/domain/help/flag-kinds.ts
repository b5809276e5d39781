/** 标识 that village and township confirm one after the other, two persons. */
export const flagKinds = ['developmentalHelp', 'noLabourSafetyNet'] as const
export type FlagKind = (typeof flagKinds)[number]

const labels: Record<FlagKind, string> = { developmentalHelp: '已实施开发式帮扶', noLabourSafetyNet: '整户无劳动能力兜底保障户' }

export const flagLabel = (kind: FlagKind): string => labels[kind]
