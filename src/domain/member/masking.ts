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

/** Free text without whole numbers: identity numbers and mobiles that somebody typed into a reason are masked. */
export function maskNumbersIn(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, (number) => maskIdentityNumber(number.toUpperCase()))
    .replace(/(?<!\d)1\d{10}(?!\d)/g, maskPhone)
}

/** A disability certificate number: the identity number in it masked, kind, level and reissue shown. */
export const maskCertificate = (number: string): string => maskIdentityNumber(number.slice(0, 18)) + number.slice(18)
