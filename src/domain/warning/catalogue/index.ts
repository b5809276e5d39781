import type { WarningCode } from '../codes'
import type { WarningKind } from '../kind'
import { discoveryWarnings } from './discovery'
import { eliminationWarnings } from './elimination'
import { helpWarnings } from './help'
import { placeWarnings } from './place'
import { procedureWarnings } from './procedure'
import { recordWarnings } from './record'

/** The warnings that are computed; the rest of the rule book needs records that are not kept yet. */
const catalogue: { readonly [C in WarningCode]?: WarningKind } = { ...helpWarnings, ...procedureWarnings, ...recordWarnings, ...discoveryWarnings, ...eliminationWarnings, ...placeWarnings }

/** What is said of a code, null where it is not computed. */
export const findWarningKind = (code: WarningCode): WarningKind | null => catalogue[code] ?? null

export const computedCodes = Object.keys(catalogue).sort() as WarningCode[]
