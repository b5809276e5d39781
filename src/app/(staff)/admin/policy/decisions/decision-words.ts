import { definitionOf, type DecisionKey } from '@/domain/decision/decision-keys'
import { moneyInWords } from '@/ui/format/money'

/** The value of a decision in words; null is 「未设定」. */
export function decisionWords(key: DecisionKey, value: unknown): string {
  const { choices, unit } = definitionOf(key)
  if (value === null || value === undefined) return '未设定'
  if (typeof value === 'object') {
    const { base, multiple, priceGrowth, incomeGrowth, subsistenceGrowth, floor, amount } = value as Record<string, number>
    return `${base} 元 × ${multiple} 倍 = ${floor} 元；物价 ${priceGrowth}%、农村居民人均可支配收入 ${incomeGrowth}%、农村低保标准 ${subsistenceGrowth}%；监测范围 ${amount} 元`
  }
  if (choices) return choices[String(value)] ?? String(value)
  return unit === '元' ? moneyInWords(Number(value)) : unit ? `${String(value)} ${unit}` : String(value)
}
