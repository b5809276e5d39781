import type { SimilarCase } from '@/server/case/similar-cases'
import { day } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'

/** 相近案件: same category, about the same income, decided within a year; to compare with, never to decide by. */
export function SimilarCard({ cases, today }: { cases: readonly SimilarCase[]; today: string }) {
  if (cases.length === 0) return null
  return (
    <div className="steps:col-span-2">
      <Card title="相近案件" kind="plain" note="同类别，人均纯收入相差 1000 元以内，仅供比较">
        <ul className="text-small">
          {cases.map((one) => (
            <li key={one.id} className="py-0.5">
              <a href={`/cases/${one.id}`} className="in-text">{one.headName}</a>　{one.people} 人　{one.village}　人均 {money(one.perCapita)} 元　{one.risks.join('、') || '无风险登记'}　<b>{one.outcome}</b>{one.decidedOn && <span className="text-ink-2">　{day(one.decidedOn, today)}</span>}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
