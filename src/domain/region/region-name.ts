/**
 * The everyday name of a place as papers print it: 「兴田村委会」 is registered, 「兴田村」 is written.
 * Names of other levels and of street committees stay as they are.
 */
export function shortRegionName(name: string): string {
  return name.replace(/村(?:民委员会|委会)$/, '村').replace(/社区(?:居民委员会|居委会)$/, '社区')
}

/** Place as one phrase, from the widest to the narrowest part: 「槐树湾乡兴田村下塆组」. */
export function placePhrase(parts: readonly string[]): string {
  return parts.filter(Boolean).map(shortRegionName).join('')
}
