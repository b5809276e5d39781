interface KeyStroke {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * The name of a key stroke as the shortcut sheet writes it: 「Ctrl Enter」, 「Shift X」, 「Alt 1」, 「J」, 「?」.
 * Command counts as Ctrl, so that the product can be used on a Mac.
 */
export function keyName(stroke: KeyStroke): string {
  const key = stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key
  const letter = /^[A-Z]$/.test(key)
  return [(stroke.ctrlKey || stroke.metaKey) && 'Ctrl', stroke.altKey && 'Alt', stroke.shiftKey && (letter || key.length > 1) && 'Shift', key]
    .filter(Boolean)
    .join(' ')
}

/** Whether a key name is a single character without Ctrl or Alt: such keys stay silent in text fields and can be switched off (WCAG 2.1.4). */
export function isSingleKey(name: string): boolean {
  return !/^(Ctrl|Alt)\b/.test(name) && /(^|Shift )\S$/.test(name)
}
