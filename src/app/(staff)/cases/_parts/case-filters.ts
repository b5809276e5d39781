import { caseStatuses, labelOf, stepKinds, type CaseKind } from '@/domain/glossary'
import type { CaseList } from '@/server/case/browse-cases'
import { listHref, one, oneOf } from '../../url-state'

/** A list of cases: its words, its address, the kinds it holds. */
export interface CaseListOf {
  title: string
  href: string
  kinds: readonly CaseKind[]
  /** What will appear in the list while it is empty. */
  empty: string
  /** Another view of the same cases. */
  also?: { label: string; href: string }
}

export const LISTS = {
  identification: { title: '识别', href: '/cases/identification', kinds: ['identification'], empty: '由线索、筛查或农户申请发起的识别会出现在这里。' },
  elimination: { title: '风险消除', href: '/cases/elimination', kinds: ['elimination'], empty: '对监测对象发起的风险消除会出现在这里。' },
  back: { title: '回退清退', href: '/cases/back', kinds: ['rollback', 'removal'], empty: '发起的回退、清退会出现在这里。', also: { label: '各级办理情况', href: '/cases/back/levels' } },
} as const satisfies Record<string, CaseListOf>

/** The list a case of this kind belongs to. */
export const listOf = (kind: CaseKind): CaseListOf => (kind === 'identification' ? LISTS.identification : kind === 'elimination' ? LISTS.elimination : LISTS.back)

/** The filters of a list as they stand in the URL; what no list knows is ignored. */
export function readFilters(raw: Record<string, string | string[] | undefined>) {
  const region = one(raw.region)
  const status = oneOf(caseStatuses, raw.status)
  return {
    q: one(raw.q)?.slice(0, 20), region: region && /^\d{12}$/.test(region) ? region : undefined, status: status === 'open' ? undefined : status,
    step: status && status !== 'open' ? undefined : oneOf(stepKinds, raw.step), overdue: one(raw.overdue) === '1' ? '1' : undefined, mine: one(raw.mine) === '1' ? '1' : undefined,
  }
}

export type CaseFilters = ReturnType<typeof readFilters>

/** The conditions in force in words, each with the address of the list without it. Tabs are none of them. */
export function conditionsOf(href: string, filters: CaseFilters, placeName: string): { label: string; without: string }[] {
  const words: Partial<Record<keyof CaseFilters, string>> = {
    q: filters.q && `户主「${filters.q}」`, region: filters.region && placeName, status: filters.status && labelOf('caseStatus', filters.status),
    overdue: filters.overdue && '已超期', mine: filters.mine && '待我办理',
  }
  return Object.entries(words)
    .filter((entry): entry is [keyof CaseFilters, string] => Boolean(entry[1]))
    .map(([key, label]) => ({ label, without: listHref(href, { ...filters, [key]: undefined }) }))
}

/** The selects of the filter bar. */
export function selectsOf(filters: CaseFilters, places: CaseList['places'], mayAct: boolean) {
  return [
    ...(places.below.length > 0 ? [{ name: 'region', all: places.level === 'county' ? '全部乡镇' : '全部村', value: filters.region, options: places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []),
    { name: 'status', all: labelOf('caseStatus', 'open'), value: filters.status, options: caseStatuses.filter((status) => status !== 'open').map((value) => ({ value, label: labelOf('caseStatus', value) })) },
    { name: 'overdue', all: '不论时限', value: filters.overdue, options: [{ value: '1', label: '已超期' }] },
    ...(mayAct ? [{ name: 'mine', all: '不论由谁办理', value: filters.mine, options: [{ value: '1', label: '只看待我办理' }] }] : []),
  ]
}
