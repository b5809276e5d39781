import { type AssetItem, type CaseKind } from '../glossary'
import type { Policy } from '../policy/schema'
import type { CaseState } from './state'
import { dataOf } from './step-data'
import type { Verification } from './verification-form'

/**
 * The items of the policy's 负面清单 that the visit or the comparison found, each once: 「原则上不纳入」, so only at
 * identification. None where the policy has no such list.
 */
export function negativeHits(state: Pick<CaseState, 'steps' | 'data'> & { kind: CaseKind }, { rules, comparisonItems }: Pick<Policy, 'rules' | 'comparisonItems'>): AssetItem[] {
  const items = state.kind === 'identification' ? (rules['R-024']?.items ?? []) : []
  const hits = dataOf<{ results: { item: string; hit: boolean }[] }>(state, 'infoComparison')?.results.filter(({ hit }) => hit).map(({ item }) => item) ?? []
  const found = [
    ...(dataOf<Verification>(state, 'householdVerification')?.assets ?? []),
    ...comparisonItems.flatMap(({ item, asset }) => (asset && hits.includes(item) ? [asset] : [])),
  ]
  return items.filter((item) => found.includes(item))
}
