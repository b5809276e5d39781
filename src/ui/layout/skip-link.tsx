/** First stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a href="#main" className="sr-only z-50 rounded-base bg-surface px-3 py-2 text-accent focus:not-sr-only focus:fixed focus:top-1.5 focus:left-1.5">
      跳到正文
    </a>
  )
}
