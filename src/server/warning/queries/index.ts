import 'server-only'
import type { WarningCode } from '@/domain/warning/codes'
import type { WarningQuery } from './ask.sql'
import { discoveryQueries } from './discovery.sql'
import { eliminationQueries } from './elimination.sql'
import { helpQueries } from './help.sql'
import { placeQueries } from './place.sql'
import { procedureCaseQueries, procedureQueries } from './procedure.sql'
import { recordCaseQueries, recordQueries } from './record.sql'

type Queries = { readonly [C in WarningCode]?: WarningQuery }

/** By the policy in force at the household's village, or at the place. */
export const queriesInForce: Queries = { ...helpQueries, ...discoveryQueries, ...recordQueries, ...eliminationQueries, ...placeQueries, ...procedureQueries }

/** By the policy a case is pinned to. */
export const queriesPinned: Queries = { ...procedureCaseQueries, ...recordCaseQueries }
