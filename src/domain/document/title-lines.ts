/** Characters of 22 pt on a line of 156 mm. */
const CHARACTERS = 20

/** A title broken by sense: who, then 「关于…的公示」; a part that is still too long is halved. */
export function titleLines(title: string): string[] {
  const about = title.indexOf('关于')
  const parts = about > 0 && title.length > CHARACTERS ? [title.slice(0, about), title.slice(about)] : [title]
  return parts.flatMap((part) => (part.length <= CHARACTERS ? [part] : [part.slice(0, Math.ceil(part.length / 2)), part.slice(Math.ceil(part.length / 2))]))
}
