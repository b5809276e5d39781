const STORE = 'shouwang.singleKeys'

/** Whether single-letter keys act on this computer; on unless switched off under 我的 (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off'
  } catch {
    return true
  }
}

/** Switches single-letter keys on or off for this computer. */
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(STORE, on ? 'on' : 'off')
}
