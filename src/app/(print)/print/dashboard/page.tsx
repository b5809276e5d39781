import { figureKeys, isEmpty } from '@/domain/dashboard/figure'
import { getDashboard } from '@/server/dashboard/get-dashboard'
import { getWarningsFigure } from '@/server/dashboard/get-warnings-figure'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { fullDay } from '@/ui/format/day'
import { PrintBar } from '@/ui/print/print-bar'
import '@/ui/print/print-fonts'
import { Sheets } from '@/ui/print/sheet'
import { listHref, one, type Search } from '../../../(staff)/url-state'
import { FigureSheets } from './figure-sheets'

export const metadata = { title: '打印统计图' }

/** 统计图 on A4: a sheet per picture, its table underneath. */
export default async function PrintDashboardPage({ searchParams }: { searchParams: Search }) {
  const asked = one((await searchParams).region)
  const region = asked && /^\d{12}$/.test(asked) ? asked : undefined
  const [{ places, figures, today }, warnings, { demo }] = await Promise.all([load(getDashboard, { region }), load(getWarningsFigure, { region }), load(frame, {})])
  const drawn = figureKeys.map((key) => (key === 'warnings' ? warnings : figures[key])).filter((figure) => !isEmpty(figure))
  return (
    <>
      <PrintBar backHref={listHref('/dashboard', { region })} />
      <Sheets>
        <h1 className="sr-only">{places.name}统计图</h1>
        {drawn.length === 0 && <p className="p-6">还没有可以统计的记录。</p>}
        {drawn.map((figure) => <FigureSheets key={figure.key} figure={figure} stand={`${places.name}　截至${fullDay(today)}　单位：${figure.unit}`} demo={demo} />)}
      </Sheets>
    </>
  )
}
