const AWAKE = 'searchAwake'

/** Says that the page answers `Ctrl K` itself by now; called once, after hydration. */
export function searchIsAwake(): void {
  document.documentElement.dataset[AWAKE] = ''
}

const take = `addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || '${AWAKE}' in document.documentElement.dataset) return
  const field = document.querySelector('[role=search] input')
  if (!field) return
  event.preventDefault()
  field.focus()
})`

/**
 * `Ctrl K` on a page whose scripts are still on their way: the field of the top bar is focused and what is typed stands in
 * it, instead of in the browser's own address line. Hydration finds the field focused and opens the palette over it.
 */
export function EarlySearchKey({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: take }} />
}
