import { shortRegionName } from '../region/region-name'
import { labelOf, termsOf, type Trainee } from '../glossary'

/** One person on the roster of a training: works where, as what. */
export interface RosterLine {
  region: string
  role: Trainee
  name: string
}

export type Roster = { ok: true; lines: RosterLine[] } | { ok: false; faults: string[] }

const MOST = 1000
const compact = (word: string) => word.replace(/\s/g, '')

/** 「村干部」 is what people write for 村两委成员. */
const known: Record<string, Trainee> = { 村干部: 'villageCommittee', 村两委: 'villageCommittee', 村两委班子成员: 'villageCommittee', 乡村干部: 'townshipCadre', 乡镇干部: 'townshipCadre', 驻村工作队: 'workTeam', 驻村干部: 'workTeam', 监测员: 'monitor' }
const roleOf = (word: string): Trainee | undefined => termsOf('trainee').find((role) => labelOf('trainee', role) === word) ?? known[word]

/**
 * Reads a roster as it is pasted from a table or typed: a line each, 「兴田村 村两委成员 张三、李四」, apart by blanks, commas or tabs.
 * `places`: the places a name may mean, by short name. Every fault names its line.
 */
export function parseRoster(text: string, places: ReadonlyMap<string, string>): Roster {
  const faults: string[] = []
  const lines: RosterLine[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    const [place = '', role = '', ...names] = line.trim().split(/[\s,，]+/)
    if (!place) return
    const region = places.get(compact(place))
    const of = roleOf(compact(role))
    const who = names.flatMap((word) => word.split(/[、;；]/)).map(compact).filter(Boolean)
    if (!region) faults.push(`第 ${i + 1} 行：没有「${place}」这个村或者乡镇。`)
    else if (!of) faults.push(`第 ${i + 1} 行：「${role || '空'}」不是参训人员类别。`)
    else if (who.length === 0) faults.push(`第 ${i + 1} 行：没有姓名。`)
    else lines.push(...who.map((name) => ({ region, role: of, name })))
  })
  if (faults.length === 0 && lines.length === 0) faults.push('参训人员未填。')
  if (lines.length > MOST) faults.push(`一次培训最多登记 ${MOST} 人。`)
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, 10) } : { ok: true, lines }
}

/** Places by every name that means just one of them: 「兴田村」, and with the township before it where two villages share it. */
export function placesByName(places: readonly { code: string; name: string }[]): Map<string, string> {
  const short = new Map(places.map(({ code, name }) => [code, shortRegionName(name)]))
  const names = places.flatMap(({ code, name }) => [...new Set([name, short.get(code)!, `${short.get(`${code.slice(0, 9)}000`) ?? ''}${short.get(code)!}`])].map((word) => [word, code] as const))
  const meant = Map.groupBy(names, ([word]) => word)
  return new Map(names.filter(([word]) => new Set(meant.get(word)!.map(([, code]) => code)).size === 1))
}
