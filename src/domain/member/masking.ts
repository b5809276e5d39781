/** `3415**********012X`: first 4, 10 stars, last 4, as lists and pages show an identity number. */
export function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 4)}**********${number.slice(-4)}`
}

/** `138****1234` for a mobile, the last four of anything else; nothing of a number too short to hide. */
export function maskPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/[^\d]/g, '')
  if (digits.length < 7) return '*'.repeat(digits.length)
  return digits.length === 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-4)}`
}

/** The last four characters: what the search by 末四位 compares. */
export function lastFourOf(number: string): string {
  return number.slice(-4)
}
