/** Schooling that does not make 多子女: beyond compulsory school 学前 counts, beyond the middle school it does not. */
export const schoolingBelow = { compulsory: ['小学', '初中'], middleSchool: ['小学', '初中', '学前'] } as const
