import type { Refusal } from '@/domain/refusal'
import { sourceWords } from '../feedback/rule-words'
import { cls } from '../format/classes'
import { fieldId } from '../form/field-ids'

export interface Finding extends Refusal {
  /** 错误 blocks the submit, 提醒 wants a reason or a correction, 提示 informs. */
  strength: 'error' | 'remind' | 'inform'
}

const WORDS = { error: '错误', remind: '提醒', inform: '提示' }
const TONES = { error: 'text-bad', remind: 'text-due', inform: 'text-ink-2' }

/** 填报质量: what the checks found in this form, with counts, rule numbers and links to the fields. */
export function FindingsPanel({ findings, heading = 'h2' }: { findings: readonly Finding[]; heading?: 'h2' | 'h3' }) {
  const Heading = heading
  const counted = (['error', 'remind', 'inform'] as const).map(
    (strength) => [strength, findings.filter((finding) => finding.strength === strength).length] as const,
  )
  return (
    <section>
      <header className="mb-[5px] flex items-baseline">
        <Heading className="text-body font-semibold">填报质量</Heading>
        <span className="ml-auto flex gap-3 text-note">
          {counted.map(([strength, n]) => n > 0 && <span key={strength} className={TONES[strength]}>{`${WORDS[strength]} ${n}`}</span>)}
        </span>
      </header>
      {findings.length === 0 && <p className="text-small text-ok">没有发现错误和提醒。</p>}
      <ul className="text-small/[1.1875rem]">
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.path}${finding.message}`} className="border-t border-line py-[5px] first:border-t-0 first:pt-0">
            <b className={cls('mr-3', TONES[finding.strength])}>{WORDS[finding.strength]}</b>
            {finding.message}
            {(finding.rule || finding.clause) && <span className="text-ink-3">{sourceWords(finding)}</span>}
            {finding.path && (
              <a href={`#${fieldId(finding.path)}`} className="in-text ml-1 whitespace-nowrap">
                去填写
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
