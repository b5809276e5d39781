import { amountOf } from '@/domain/ledger/cell'
import { isListed } from '@/domain/ledger/place-counts'
import type { Ledger, LedgerMeasure } from '@/domain/ledger/ledger'
import type { LedgerPlaces } from '@/server/ledger/get-ledger'
import { count } from '@/ui/format/money'
import { Link } from '@/ui/layout/link'
import { ledgerHref, type AskedInUrl } from './ledger-url'

const HEAD = 'sticky top-0 z-[1] h-[46px] border-b border-line-2 bg-thead px-2.5 py-1 text-small font-semibold text-ink-2'
const LEVEL = { county: '县', township: '乡镇', village: '村' }

/** A number of a ledger as it is written. */
export const numberText = ({ kind }: Pick<LedgerMeasure, 'kind'>, n: number | null, wan: boolean): string =>
  n === null ? '' : kind === 'yuan' ? amountOf(n, wan) : kind === 'share' ? n.toFixed(2) : count(n)

const unitOf = ({ unit, kind }: LedgerMeasure, wan: boolean): string => (kind === 'yuan' && wan ? '万元' : unit)

/** 「未消除（户）」. */
export const measureHead = (measure: LedgerMeasure, wan: boolean): string => `${measure.head}（${unitOf(measure, wan)}）`

/** Numbers by place, the sum last. On the phone the table moves inside its card and the place stays. */
export function PlacesTable({ ledger, view, asked }: { ledger: Ledger; view: LedgerPlaces; asked: AskedInUrl }) {
  const { measures, key } = ledger
  const deeper = view.by !== 'village'
  const rowsOf = (region: string | undefined, measure: LedgerMeasure) => ledgerHref(`/ledgers/${key}/rows`, { ...asked, region, of: measure.key === 'rows' ? undefined : measure.key })
  const cell = (measure: LedgerMeasure, n: number | null, place: { code?: string; name: string }) => {
    const text = numberText(measure, n, asked.wan)
    const look = measure.late && n ? 'font-semibold text-bad' : ''
    return isListed(measure) && n
      ? <Link href={rowsOf(place.code ?? asked.region, measure)} className={`max-md:inline-block max-md:py-2 ${look}`} aria-label={`${place.name}${measure.head} ${text} ${measure.unit}`}>{text}</Link>
      : text
  }
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{ledger.title}，{LEVEL[view.by]}汇总</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} left-0 text-left whitespace-nowrap`}>{LEVEL[view.by]}</th>
          {measures.map((measure) => <th key={measure.key} scope="col" className={`${HEAD} min-w-[4.5em] text-right`}>{measure.head}<span className="block text-note font-normal text-ink-3">{unitOf(measure, asked.wan)}</span></th>)}
        </tr>
      </thead>
      <tbody>
        {view.items.map((place) => (
          <tr key={place.code} className="border-b border-line">
            <th scope="row" className="sticky left-0 h-[38px] bg-surface px-2.5 text-left font-normal whitespace-nowrap">
              {deeper ? <Link href={ledgerHref(`/ledgers/${key}`, { ...asked, region: place.code })}>{place.name}</Link> : place.name}
            </th>
            {measures.map((measure, i) => <td key={measure.key} className={`px-2.5 text-right ${place.numbers[i] ? '' : 'text-ink-3'}`}>{cell(measure, place.numbers[i]!, place)}</td>)}
          </tr>
        ))}
        <tr className="border-t border-line-2 bg-thead font-semibold">
          <th scope="row" className="sticky left-0 h-[38px] bg-thead px-2.5 text-left">合计</th>
          {measures.map((measure, i) => <td key={measure.key} className="px-2.5 text-right">{cell(measure, view.whole[i]!, { name: '合计' })}</td>)}
        </tr>
      </tbody>
    </table>
  )
}
