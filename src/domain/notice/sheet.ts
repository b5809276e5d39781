import { closing, list, text, type DocumentSheet } from '../document/sheet'
import { titleLines } from '../document/title-lines'
import { day } from '../form/words'
import type { NoticeView } from './view'

/** Of the 156 mm: heads of 13 pt and the usual names and categories stand in one line. */
const SHARES = { 5: [16, 30, 46, 22, 42], 6: [12, 23, 35, 21, 33, 32] } as const

/** A stored 公示, 公告 or 批复 as an official paper: the file says what the wall shows, and nothing more (K-15). */
export function officialSheet({ title, number, version, paragraphs, columns, rows, issuer, datedOn }: Omit<NoticeView, 'template'>, withdrawn: boolean): DocumentSheet {
  const shares = SHARES[columns.length > 5 ? 6 : 5]
  return {
    title: titleLines(title).join('\n'), above: [], paper: 'official', numberLine: [`编号：${number}`, `第${version}版`], withdrawn,
    blocks: [
      ...paragraphs.map(text),
      list(columns.map((column, i) => [column, shares[i] ?? 5] as const), rows.map((row) => [String(row.serial), row.headName, row.place, String(row.people), row.category ?? '', ...(columns.length > 5 ? [row.measures?.join('、') ?? ''] : [])])),
      closing(issuer, day(datedOn)),
    ],
  }
}
