import type { Refusal } from '@/domain/refusal'
import { FocusOnShow } from '../feedback/focus-on-show'
import { RefusalText } from '../feedback/refusal-text'
import { fieldPath } from './errors-of'
import { fieldId } from './field-ids'

/**
 * Stands on top of a form that was refused: 「有 3 处须改」, each sentence leading to its field; one refusal without a
 * field stands alone. Takes the focus after a submit. `prefix` as in `errorsOf`.
 */
export function ErrorSummary({ refusals, prefix = 'data.' }: { refusals: readonly Refusal[]; prefix?: string }) {
  if (refusals.length === 0) return null
  return (
    <FocusOnShow on={refusals} className="mb-3 rounded-badge border border-l-4 border-bad-line border-l-bad bg-bad-tint px-3 py-[7px] text-small">
      <div role="alert">
        {refusals.length > 1 && <p className="font-semibold text-bad">有 {refusals.length} 处须改</p>}
        <ul>
          {refusals.map((refusal) => {
            const path = fieldPath(refusal.path, prefix)
            return (
              <li key={`${refusal.path}${refusal.rule}${refusal.message}`} className="py-0.5">
                <RefusalText refusal={refusal} inline={refusals.length > 1} />
                {path && (
                  <a href={`#${fieldId(path)}`} className="in-text ml-2 whitespace-nowrap">
                    去修改
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </FocusOnShow>
  )
}
