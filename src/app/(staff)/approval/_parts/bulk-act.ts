/** What is done to many rows at once, by level. */
export const BULK_ACT = { county: '签批', township: '上报' } as const
