import { v7 } from 'uuid'

/** A new public id: `<county, 6 digits>-<uuidv7>`, so that an id tells its shard and rows sort by age. */
export const newId = (county: string): string => `${county}-${v7()}`

const shape = /^\d{6}-[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether the text could be a public id at all. */
export const isId = (text: string): boolean => shape.test(text)

/** The county an id belongs to. */
export const countyOf = (idOrRegion: string): string => idOrRegion.slice(0, 6)
