import { create } from 'qrcode'

/** What the number of a sheet is made of: no name, nothing personal, and no more than a small code holds. */
const SHEET_NUMBER = /^[0-9A-Z $%*+\-./:]{1,61}$/

/** The QR code of a sheet number as an SVG path of unit squares in a box of `size`. Throws for anything else. */
export function qrPath(text: string): { size: number; path: string } {
  if (!SHEET_NUMBER.test(text)) throw new RangeError(`not a sheet number: ${text}`)
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''))
  return { size, path: squares.join('') }
}
