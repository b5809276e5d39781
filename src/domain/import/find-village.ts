import { shortRegionName } from '../region/region-name'

/** A village that the actor registers in, with its township's name. */
export interface VillageChoice {
  code: string
  name: string
  township: string
}

export type FindVillage = (village: string, township: string) => VillageChoice | string

const bare = (name: string): string => shortRegionName(name.replace(/\s/g, '')).replace(/(村|社区)$/, '')
const bareTownship = (name: string): string => name.replace(/\s/g, '').replace(/(乡|镇|街道)$/, '')

/** Finds a village by code or name among the actor's; answers a sentence where there is none or more than one. */
export function villageFinder(choices: readonly VillageChoice[]): FindVillage {
  const byCode = new Map(choices.map((choice) => [choice.code, choice]))
  const byName = new Map<string, VillageChoice[]>()
  for (const choice of choices) byName.set(bare(choice.name), [...(byName.get(bare(choice.name)) ?? []), choice])
  return (village, township) => {
    const coded = byCode.get(village)
    if (coded) return coded
    const found = (byName.get(bare(village)) ?? []).filter((choice) => !township || bareTownship(choice.township) === bareTownship(township))
    if (found.length === 1) return found[0]!
    if (found.length > 1) return `「${village}」有 ${found.length} 个村同名（${found.map((choice) => choice.township).join('、')}），请在乡镇一列写明。`
    return `「${township}${village}」不在您的工作范围内，或者没有这个村。`
  }
}
