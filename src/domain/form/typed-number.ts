/**
 * Reads yuan as typed or pasted: grouping commas, full-width digits, surrounding blanks, a trailing 元.
 * Returns the number, null for an empty text and NaN for what is no amount with at most two decimals.
 */
export function parseMoney(text: string): number | null {
  const plain = halfWidth(text).replace(/[,\s]/g, '').replace(/元$/, '')
  if (plain === '') return null
  return /^[-−]?\d+(\.\d{1,2})?$/.test(plain) ? Number(plain.replace('−', '-')) : Number.NaN
}

/** Full-width digits, letters and signs as their half-width twins, as an input method left on types them. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ')
}
