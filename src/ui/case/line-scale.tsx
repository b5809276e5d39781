import { money, moneyInWords, percent } from '../format/money'
import { Badge } from '../layout/badge'
import { placeOf, scaleEnd, standing } from './scale-geometry'

export interface LineScaleProps {
  /** 家庭人均纯收入, yuan; null while it cannot be computed. */
  value: number | null
  /** The line of the policy, yuan. */
  line: number
  /** 「家庭人均纯收入」, or the policy's own words. */
  label?: string
}

/** The live result: big figure, badge, scale with line mark and point, difference in yuan and per cent. */
export function LineScale({ value, line, label = '家庭人均纯收入' }: LineScaleProps) {
  if (value === null) {
    return (
      <div>
        <p className="text-small text-ink-2">{label}</p>
        <p className="text-display text-ink-3">—</p>
        <p className="text-small text-ink-2">填齐收入和人口后显示。监测线 {moneyInWords(line)}。</p>
      </div>
    )
  }
  const { words, tone } = standing(value, line)
  const end = scaleEnd(value, line)
  const at = placeOf(value, end)
  const mark = placeOf(line, end)
  const gap = Math.abs(value - line)
  const difference = gap === 0 ? '与监测线相同' : `${value < line ? '差' : '高'} ${money(gap)} 元（${percent(gap / line)}）`
  return (
    <div>
      <p className="text-small text-ink-2">{label}</p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-display">{money(value)}</span>
        <span className="text-ink-2">元</span>
        <span className="ml-auto">
          <Badge tone={tone}>{words}</Badge>
        </span>
      </p>
      <svg
        className="mt-1 block h-[50px] w-full overflow-visible text-[12px]"
        role="img"
        aria-label={`${label} ${money(value)} 元，${words} ${money(line)} 元，${difference}`}
      >
        <rect x="0" y="20" width="100%" height="8" rx="4" className="fill-ok-line" />
        <rect x="0" y="20" width={`${mark}%`} height="8" rx="4" className="fill-due-line" />
        <rect x={`${mark}%`} y="14" width="2" height="20" className="fill-ink" />
        <circle cx={`${at}%`} cy="24" r="8" className="fill-due stroke-due" strokeWidth="1" />
        <circle cx={`${at}%`} cy="24" r="6.5" className="fill-due stroke-surface" strokeWidth="3" />
        <text
          x={`${Math.min(Math.max(at, 24), 76)}%`}
          y="10"
          textAnchor="middle"
          className={value <= line ? 'fill-due font-semibold' : 'fill-ink-2 font-semibold'}
        >
          {difference}
        </text>
        <text x="0" y="48" className="fill-ink-3">
          0
        </text>
        <text x={`${mark}%`} y="48" textAnchor="middle" className="fill-ink-2">
          监测线 {line}
        </text>
        <text x="100%" y="48" textAnchor="end" className="fill-ink-3">
          {mark > 80 ? '' : end}
        </text>
      </svg>
    </div>
  )
}
