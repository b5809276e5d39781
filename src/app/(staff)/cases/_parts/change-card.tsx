import type { CaseDesk } from '@/server/case/get-case-desk'
import { Card } from '@/ui/layout/card'
import { answerLabel, answerWords } from './change-words'

/** 上次决定后的变化: what was answered differently after the last return. */
export function ChangeCard({ desk: { changes, case: { steps } } }: { desk: CaseDesk }) {
  if (changes.length === 0) return null
  const title = (key: string) => steps.find((step) => step.key === key)?.title ?? ''
  return (
    <div className="steps:col-span-2">
      <Card title="上次决定后的变化" kind="plain" note={`${changes.length} 处`}>
        <ul className="text-small">
          {changes.map(({ step, path, before, after }) => (
            <li key={step + path} className="py-0.5"><span className="text-ink-2">{title(step)}</span>　{answerLabel(path)}：{answerWords(path, before)} → <b>{answerWords(path, after)}</b></li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
