import 'server-only'
import { z } from 'zod'
import type { Figure, FigureKey } from '@/domain/dashboard/figure'
import { onTime } from '@/domain/ledger/on-time'
import { regionLevelOf } from '@/domain/region/region-code'
import { shortRegionName } from '@/domain/region/region-name'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { placesToChoose } from '@/server/region/places-to-choose'
import { regionNames } from '@/server/region/region-names'
import { countsOf } from '../ledger/get-ledger'
import { askOf } from '../ledger/ledger-ask'
import { filteredSql } from '../ledger/queries/filtered.sql'
import type { LedgerAsk } from '../ledger/sources/ask.sql'
import { countsNow } from '../statistics/queries/facts-as-of.sql'
import { countOwnFigures } from './own-figures'

/** 统计图: the figures of a county, township or village, each as the picture and its table show it; 待处理预警 by a query of its own. */
export const getDashboard = defineQuery({
  name: 'dashboard.get',
  permission: 'statistics.read',
  input: z.strictObject({ region: z.string().regex(/^\d{12}$/).optional() }),
  async run(cx, { region }) {
    const { db, today } = cx
    const ask = await askOf(cx, onTime, { region })
    const [places, policy] = await Promise.all([placesToChoose(cx, ask.region), findPolicyInForce(db, ask.region, today)])
    const [own, progress, timely] = await Promise.all([countOwnFigures(ask, policy), progressOf(ask), onTimeOf(cx, ask)])
    const figures: Record<Exclude<FigureKey, 'warnings'>, Figure> = { ...own, progress, onTime: timely }
    return { today, year: ask.at, places, figures }
  },
})

export type Dashboard = Awaited<ReturnType<typeof getDashboard>>

/** Households screened in every village, grouped by township. */
async function progressOf({ db, county, region }: LedgerAsk): Promise<Figure> {
  const range = villageRange(region)
  const [counts, villages] = await Promise.all([
    db.$queryRaw<{ villageCode: string; measure: string; value: number }[]>(countsNow(county, range.gte, range.lte)),
    db.region.findMany({ where: { county, level: 'village', code: range }, orderBy: { code: 'asc' }, select: { code: true, name: true } }),
  ])
  const values = new Map(counts.map(({ villageCode, measure, value }) => [`${villageCode} ${measure}`, value]))
  const townships = await regionNames(db, villages.map(({ code }) => townshipOf(code)))
  const row = ({ code, name }: { code: string; name: string }) => {
    const [all, done] = [values.get(`${code} households`) ?? 0, values.get(`${code} screened`) ?? 0]
    return { key: code, head: shortRegionName(name), numbers: [all, done, all - done, all > 0 ? Math.floor((done * 100) / all) : null] }
  }
  return {
    key: 'progress', title: '各村排查进度', unit: '户', rowHead: '村',
    columns: [{ key: 'all', head: '农户', kind: 'count' }, { key: 'done', head: '已筛查', kind: 'count' }, { key: 'left', head: '未筛查', kind: 'count' }, { key: 'rate', head: '进度', kind: 'share' }],
    groups: [...townships].map(([key, head]) => ({ key, head, rows: villages.filter(({ code }) => townshipOf(code) === key).map(row) })),
    note: '已筛查：有现行筛查记录的农户。进度不四舍五入，全部筛查的才是 100%。颜色由浅到深：不足 50%、50% 以上、75% 以上、100%。',
  }
}

const townshipOf = (village: string): string => `${village.slice(0, 9)}000`

/** A share with one decimal. */
const tenths = (n: number | null, kind: string): number | null => (n !== null && kind === 'share' ? Math.round(n * 10) / 10 : n)

const TIMELY = ['met', 'overdue', 'rate', 'planMet', 'planLate', 'planRate']

/** 及时率 of the year by place: the ledger S-023. */
async function onTimeOf(cx: ReadContext, ask: LedgerAsk): Promise<Figure> {
  const by = ['township', 'village'].includes(regionLevelOf(ask.region)) ? 'village' : 'township'
  const rows = await filteredSql(onTime, ask, { of: undefined, filters: {} })
  const { items, whole } = await countsOf(cx, onTime, ask, rows, by)
  const chosen = onTime.measures.flatMap((measure, i) => (TIMELY.includes(measure.key) ? [{ measure, i }] : []))
  const row = (key: string, head: string, numbers: readonly (number | null)[]) => ({ key, head, numbers: chosen.map(({ measure, i }) => tenths(numbers[i] ?? null, measure.kind)) })
  const judged = items.filter(({ numbers }) => chosen.some(({ i }) => numbers[i]))
  return {
    key: 'onTime', title: '识别和帮扶计划及时率', unit: '件', rowHead: by === 'township' ? '乡镇' : '村',
    columns: chosen.map(({ measure: { key, head, kind, late } }) => ({ key, head, kind: kind === 'share' ? 'share' : 'count', ...(late && { late }) })),
    groups: [{ key: 'places', rows: [...judged.map(({ code, name, numbers }) => row(code, name, numbers)), ...(judged.length > 0 ? [row(ask.region, '合计', whole)] : [])] }],
    note: `${onTime.note}没有到期案件的${by === 'township' ? '乡镇' : '村'}不列。`,
  }
}
