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
const all = [anhuiBengbu7000, jiangxiZixiao2022, guizhou63202021, hezeSuiguantun6500, sevenSteps2020, hunanCounty6500, town6000, anhuiHuaishuwan2023, henan2022] as const

export type PolicyId = (typeof all)[number]['id']

/** A policy of the list: its id is one of the known ones. */
export type KnownPolicy = Policy & { readonly id: PolicyId }

export const policies: readonly KnownPolicy[] = all

/** The identifiers of design/api.md, each once; never empty, so that zod takes it. */
export const policyIds = [...new Set(all.map(({ id }) => id))] as unknown as readonly [PolicyId, ...PolicyId[]]

/** The newest version of a policy, or the version asked for; undefined where this build does not have it. */
export function findPolicy(id: string, version?: number): KnownPolicy | undefined {
  return policies.filter((policy) => policy.id === id && (version === undefined || policy.version === version)).sort((a, b) => b.version - a.version)[0]
}

/** What lists and choices call a policy; the identifier itself where this build does not have it. */
export const policyTitle = (id: string): string => findPolicy(id)?.shortTitle ?? id
