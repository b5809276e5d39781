import { citationOf, type Refusal } from '@/domain/refusal'
import { whatAndFacts } from './rule-words'

/** The words of one refusal in their order: what (bold), facts, rule and clause (grey), how to get on. */
export function RefusalText({ refusal, inline }: { refusal: Refusal; inline?: boolean }) {
  const [what, facts] = whatAndFacts(refusal.message)
  const citation = citationOf(refusal)
  return (
    <>
      <b className="text-bad">{what}</b>
      {!inline && (facts || citation) && <br />}
      {facts}
      {citation && <span className="text-ink-2">{citation}</span>}
      {refusal.fix && (
        <>
          {!inline && <br />}
          <b className="text-bad">办法：</b>
          {refusal.fix}
        </>
      )}
    </>
  )
}
