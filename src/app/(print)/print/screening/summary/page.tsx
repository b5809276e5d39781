import { notFound } from 'next/navigation'
import { getProgress } from '@/server/campaign/get-progress'
import { frame } from '@/server/navigation/frame'
import { load } from '@/server/kernel/page'
import { getRegion } from '@/server/region/get-region'
import { fullRange } from '@/ui/format/day'
import { PrintBar } from '@/ui/print/print-bar'
import { Sheet, Sheets } from '@/ui/print/sheet'
import { one, type Search } from '../../../../(staff)/url-state'

export const metadata = { title: '打印筛查汇总' }

const COLUMNS = [
  ['households', '农户'], ['screened', '已筛查'], ['safeguardsUnmet', '未全部达标'], ['belowThreshold', '未超过监测线'], ['keyHouseholds', '重点户'], ['applies', '自主申报'], ['byException', '按例外录入'],
] as const

/** 筛查汇总 of a village by villager group (S-003): counts only, no names. */
export default async function ScreeningSummaryPage({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams
  const village = one(asked.village)
  if (!village) notFound()
  const view = await load(getProgress, { id: one(asked.campaign) ?? 'current', groupBy: 'group', region: village })
  const [place, { demo }] = await Promise.all([load(getRegion, { code: village }), load(frame, {})])
  const total = (key: (typeof COLUMNS)[number][0]) => view.items.reduce((sum, item) => sum + item[key], 0)
  return (
    <>
      <PrintBar backHref={`/campaigns/${view.id}/villages/${village}`} />
      <main>
        <Sheets>
          <Sheet demo={demo} label="筛查汇总">
            <div className="leading-[16pt]">
              <h1 className="mt-[8mm] text-center text-[18pt]/[26pt] font-bold">{place.shortName}防止返贫监测帮扶筛查汇总</h1>
              <p className="mt-2 mb-4 text-center text-[10.5pt]">{view.title}　{fullRange(view.startsOn, view.dueOn)}</p>
              <table className="w-full border-collapse text-[10.5pt]">
                <thead>
                  <tr>
                    {['村民小组', ...COLUMNS.map(([, words]) => words)].map((words) => <th key={words} scope="col" className="h-[12mm] leading-[13pt] border border-ink px-1 font-normal">{words}</th>)}
                  </tr>
                </thead>
                <tbody>
                  {[...view.items.map((item) => ({ name: item.group || '未分组', cells: COLUMNS.map(([key]) => item[key]) })), { name: '合计', cells: COLUMNS.map(([key]) => total(key)) }].map(({ name, cells }) => (
                    <tr key={name}>
                      <th scope="row" className="h-[9mm] border border-ink px-1 font-normal">{name}</th>
                      {cells.map((value, i) => <td key={i} className="border border-ink px-1 text-center">{value}</td>)}
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="mt-3 text-[10.5pt]">单位：户。</p>
            </div>
          </Sheet>
        </Sheets>
      </main>
    </>
  )
}
