/** Query strings as Next hands them to a page. */
export type Search = Promise<Record<string, string | string[] | undefined>>

/** The one value of a parameter, trimmed; nothing where it is absent or empty. */
export function one(value: string | string[] | undefined): string | undefined {
  const text = (Array.isArray(value) ? value[0] : value)?.trim()
  return text === '' ? undefined : text
}

/** The value where it is one of the list; a made-up one counts as no filter. */
export const oneOf = <T extends string>(list: readonly T[], value: string | string[] | undefined): T | undefined => list.find((known) => known === one(value))

/** The address of a list with these parameters, the empty ones left out. */
export function listHref(path: string, params: Record<string, string | undefined>): string {
  const query = new URLSearchParams(Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])))
  return query.size > 0 ? `${path}?${query}` : path
}
