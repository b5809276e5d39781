import type { Refusal } from '@/domain/refusal'
import { buttonClass } from '../button/button-class'
import { RefusalText } from '../feedback/refusal-text'
import { Choice } from '../form/choice'
import { ChoiceGroup } from '../form/choice-group'

export interface SuggestedCategoryProps {
  /** Path of the category in the data of the action. */
  path: string
  /** Null: no category can be suggested; `reasons` then say why. */
  suggestion: { value: string; label: string } | null
  /** Facts with figures: 「人均纯收入 6,335.00 元，在监测范围内」. */
  reasons: readonly string[]
  /** The other categories of the policy; a contradiction is shown as a refusal below its choice. */
  others: readonly { value: string; label: string; refusal?: Refusal }[]
  /** What is taken already. */
  value?: string
  /** The field for the reason that another category than the suggested one needs. */
  reasonHref: string
  error?: readonly Refusal[]
}

/** The system suggests, a person decides: nothing is preselected, the suggestion must be taken. Native radios, one POST. */
export function SuggestedCategory({ path, suggestion, reasons, others, value, reasonHref, error }: SuggestedCategoryProps) {
  const other = value !== undefined && value !== suggestion?.value
  return (
    <ChoiceGroup path={path} label="认定类别" error={error} bare>
      <p className="flex justify-between text-small text-ink-2">
        建议类别<span className="text-note text-ink-3">由经办人认定</span>
      </p>
      <p className="text-[1rem]/[1.625rem] font-semibold">{suggestion?.label ?? '不建议纳入'}</p>
      <ul className="text-small/[1.1875rem]">
        {reasons.map((line) => (
          <li key={line} className="flex gap-1.5 py-0.5">
            <span className={suggestion ? 'font-semibold text-ok' : 'text-ink-3'} aria-hidden="true">
              {suggestion ? '✓' : '·'}
            </span>
            {line}
          </li>
        ))}
      </ul>
      <div className="mt-1.5 flex flex-wrap items-start gap-2">
        {suggestion && (
          <label className="relative">
            <input
              type="radio"
              name={path}
              value={suggestion.value}
              defaultChecked={value === suggestion.value}
              className="peer absolute inset-0 z-[1] size-full cursor-default opacity-0"
            />
            <span
              className={`${buttonClass({ size: 'dense' })} peer-checked:border-accent peer-checked:bg-accent peer-checked:font-semibold peer-checked:text-surface peer-focus-visible:outline-2 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus`}
            >
              采用建议
            </span>
          </label>
        )}
        <details open={other} className="min-w-0 open:w-full">
          <summary className={buttonClass({ size: 'dense' })}>认定为其他类别</summary>
          <div className="mt-2">
            {others.map((option) => (
              <div key={option.value}>
                <Choice kind="radio" name={path} option={option} checked={value === option.value} />
                {option.refusal && (
                  <p className="pb-1 pl-6 text-small">
                    <RefusalText refusal={option.refusal} inline />
                  </p>
                )}
              </div>
            ))}
            <p className="text-small text-ink-2">与建议不同的，须写明<a href={reasonHref} className="in-text">例外理由</a>。</p>
          </div>
        </details>
      </div>
    </ChoiceGroup>
  )
}
