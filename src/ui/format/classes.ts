/** Joins class names, leaving out what is false or undefined. */
export function cls(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
