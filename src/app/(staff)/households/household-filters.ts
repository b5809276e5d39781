import { categories, householdTypes, keyGroups, labelOf, monitoringStatuses, riskTypes } from '@/domain/glossary'
import { caseworkFilters, screeningFilters } from '@/server/household/browse-households'
import { listHref, one, oneOf } from '../url-state'

/** The filters of 农户 as they stand in the URL; what no list knows is ignored. */
export function readFilters(raw: Record<string, string | string[] | undefined>) {
  const region = one(raw.region)
  return {
    q: one(raw.q), region: region && /^\d{12}$/.test(region) ? region : undefined, group: one(raw.group), type: oneOf(householdTypes, raw.type), status: oneOf(monitoringStatuses, raw.status),
    category: oneOf(categories, raw.category), risk: oneOf(riskTypes, raw.risk), keyGroup: oneOf(keyGroups, raw.keyGroup),
    screening: oneOf(screeningFilters, raw.screening), casework: oneOf(caseworkFilters, raw.casework),
  }
}

export type HouseholdFilters = ReturnType<typeof readFilters>

export const SCREENING = { done: '已筛查', missing: '未筛查', flagged: '筛查列为重点' }
export const CASEWORK = { open: '有在办案件', overdue: '有超期案件' }

/** The conditions in force in words, each with the address of the list without it. */
export function conditionsOf(filters: HouseholdFilters, placeName: string): { label: string; without: string }[] {
  const words: Partial<Record<keyof HouseholdFilters, string>> = {
    q: filters.q && `查找「${filters.q}」`, region: filters.region && placeName, group: filters.group, type: filters.type && labelOf('householdType', filters.type),
    status: filters.status && labelOf('monitoringStatus', filters.status), category: filters.category && labelOf('category', filters.category),
    risk: filters.risk && labelOf('riskType', filters.risk), keyGroup: filters.keyGroup && labelOf('keyGroup', filters.keyGroup),
    screening: filters.screening && SCREENING[filters.screening], casework: filters.casework && CASEWORK[filters.casework],
  }
  return Object.entries(words)
    .filter((entry): entry is [keyof HouseholdFilters, string] => Boolean(entry[1]))
    .map(([key, label]) => ({ label, without: listHref('/households', { ...filters, [key]: undefined, ...(key === 'region' && { group: undefined }) }) }))
}

const options = <E extends Parameters<typeof labelOf>[0]>(enumeration: E, terms: readonly Parameters<typeof labelOf<E>>[1][]) => terms.map((value) => ({ value, label: labelOf(enumeration, value) }))
const wordOptions = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** The selects of the filter bar; groups appear once a village is chosen. */
export function selectsOf(filters: HouseholdFilters, places: { level: string; at: string; below: { code: string; name: string }[]; groups: string[] }) {
  const place = places.level === 'county' ? '全部乡镇' : '全部村'
  return [
    ...(places.below.length > 0 ? [{ name: 'region', all: place, value: filters.region, options: places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []),
    ...(places.groups.length > 0 ? [{ name: 'group', all: '全部组', value: filters.group, options: places.groups.map((group) => ({ value: group, label: group })) }] : []),
    { name: 'type', all: '户类型', value: filters.type, options: options('householdType', householdTypes) },
    { name: 'status', all: '监测状态', value: filters.status, options: options('monitoringStatus', monitoringStatuses) },
    { name: 'category', all: '类别', value: filters.category, options: options('category', categories) },
    { name: 'risk', all: '风险', value: filters.risk, options: options('riskType', riskTypes) },
    { name: 'keyGroup', all: '重点群体', value: filters.keyGroup, options: options('keyGroup', keyGroups) },
    { name: 'screening', all: '筛查', value: filters.screening, options: wordOptions(SCREENING) },
    { name: 'casework', all: '案件', value: filters.casework, options: wordOptions(CASEWORK) },
  ]
}
