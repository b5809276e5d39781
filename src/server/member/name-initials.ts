import 'server-only'
import { pinyin } from 'pinyin-pro'

/** Pinyin initials of a name in lower case, the surname read as a surname: 单秀英 → sxy. What the search box compares. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' }).join('').toLowerCase()
}
