import { buttonClass, type ButtonSize } from './button-class'

/**
 * An act that cannot be done now, in place of its button: the words say when (「明日可办」) and `reason` why.
 * Focusable, so that the reason can be reached by keyboard; never a grey button without a sentence.
 */
export function NotYet({ words, reason, size = 'normal' }: { words: string; reason: string; size?: ButtonSize }) {
  return (
    <span className={buttonClass({ size })} role="button" tabIndex={0} aria-disabled="true" aria-label={`${words}。${reason}`} title={reason}>
      {words}
    </span>
  )
}
