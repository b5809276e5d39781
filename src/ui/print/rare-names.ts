import ranges from '@fontsource-variable/noto-serif-sc/unicode.json'

const covered = Object.values(ranges as Record<string, string>)
  .flatMap((list) => list.split(','))
  .map((range) => range.trim().replace(/^U\+/i, '').split('-').map((code) => Number.parseInt(code, 16)) as [number, number?])

/** Names with characters that the shipped fonts lack: to be looked at before printing. */
export const rareNames = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => [...name].some((character) => !covered.some(([from, to = from]) => character.codePointAt(0)! >= from && character.codePointAt(0)! <= to)))
