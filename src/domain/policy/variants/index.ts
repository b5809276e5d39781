import type { PolicyId } from '../../glossary'
import type { Policy } from '../schema'
import { henan2022 } from './henan-2022'
import { hezeSuiguantun6500 } from './heze-suiguantun-6500'
import { hunanCounty6500 } from './hunan-county-6500'
import { sevenSteps2020 } from './seven-steps-2020'
import { town6000 } from './town-6000'

/** Every policy of the product, every version that a case may be pinned to. A new policy is one file and one line here. */
export const policies: readonly Policy[] = [hezeSuiguantun6500, sevenSteps2020, hunanCounty6500, town6000, henan2022]

/** The newest version of a policy, or the version asked for; undefined where this build does not have it. */
export function findPolicy(id: PolicyId, version?: number): Policy | undefined {
  return policies.filter((policy) => policy.id === id && (version === undefined || policy.version === version)).sort((a, b) => b.version - a.version)[0]
}
