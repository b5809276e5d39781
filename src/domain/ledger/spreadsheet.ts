export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Characters with which a spreadsheet program takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A text that no spreadsheet program runs: where it would begin a formula, an apostrophe stands before it. */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
