import type { CaseKind } from '../../glossary'
import { elimination } from './elimination'
import { identification } from './identification'
import type { KindModule } from './kind-module'
import { removal } from './removal'
import { rollback } from './rollback'

/** What opens and what ends each kind of case. */
export const kinds: Readonly<Record<CaseKind, KindModule>> = { identification, elimination, rollback, removal }
