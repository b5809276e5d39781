import { count } from '@/ui/format/money'

interface Counts {
  keyHouseholds: number
  applies: number
  safeguardsUnmet: number
  belowThreshold: number
  byException: number
}

const FIGURES: readonly [keyof Counts, string][] = [
  ['keyHouseholds', '须核查的重点户'],
  ['applies', '自主申报'],
  ['safeguardsUnmet', '三保障及饮水未全部达标'],
  ['belowThreshold', '人均纯收入未超过监测线'],
  ['byException', '按例外录入'],
]

/** What the screening has found so far, in households. */
export function CampaignFigures({ items }: { items: readonly Counts[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-base border border-line bg-line md:grid-cols-5">
      {FIGURES.map(([key, words]) => (
        <div key={key} className="bg-surface px-3 py-2 max-md:last:col-span-2">
          <dt className="text-small text-ink-2">{words}</dt>
          <dd>
            <b className="text-h1">{count(items.reduce((sum, item) => sum + item[key], 0))}</b> <span className="text-small text-ink-2">户</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
