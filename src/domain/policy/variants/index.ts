import type { PolicyId } from '../../glossary'
import type { Policy } from '../schema'
import { anhuiBengbu7000 } from './anhui-bengbu-7000'
import { anhuiHuaishuwan2023 } from './anhui-huaishuwan-2023'
import { guizhou63202021 } from './guizhou-6320-2021'
import { henan2022 } from './henan-2022'
import { hezeSuiguantun6500 } from './heze-suiguantun-6500'
import { hunanCounty6500 } from './hunan-county-6500'
import { jiangxiZixiao2022 } from './jiangxi-zixiao-2022'
import { sevenSteps2020 } from './seven-steps-2020'
import { town6000 } from './town-6000'

/** Every policy of the product, every version that a case may be pinned to. A new policy is one file and one line here. */
export const policies: readonly Policy[] = [
  anhuiBengbu7000, jiangxiZixiao2022, guizhou63202021, hezeSuiguantun6500, sevenSteps2020, hunanCounty6500, town6000, anhuiHuaishuwan2023, henan2022,
]

/** The newest version of a policy, or the version asked for; undefined where this build does not have it. */
export function findPolicy(id: PolicyId, version?: number): Policy | undefined {
  return policies.filter((policy) => policy.id === id && (version === undefined || policy.version === version)).sort((a, b) => b.version - a.version)[0]
}
