import type { DocumentSheet } from '@/domain/document/sheet'

/** Everything a document says, in reading order, one cell or paragraph a line. */
export const wordsOf = (document: DocumentSheet | readonly DocumentSheet[]): string[] =>
  [document].flat().flatMap(({ title, above, blocks, note }) => [
    title, ...above,
    ...blocks.flatMap((block) => {
      switch (block.kind) {
        case 'grid': return block.rows.flatMap((row) => row.map(({ text }) => text))
        case 'list': return [...block.columns.map(([column]) => column), ...block.rows.flat()]
        case 'closing': return [block.issuer, block.date]
        case 'lines': return []
        default: return [block.text]
      }
    }),
    note ?? '',
  ]).filter(Boolean)

/** The value beside a label of a grid. */
export function valueOf(document: DocumentSheet, label: string): string | undefined {
  for (const block of document.blocks) {
    if (block.kind !== 'grid') continue
    for (const row of block.rows) {
      const at = row.findIndex(({ text, head }) => head && text === label)
      if (at >= 0) return row[at + 1]?.text
    }
  }
  return undefined
}

/** Rows of the first list of a document. */
export const rowsOf = ({ blocks }: DocumentSheet, nth = 0) => blocks.filter((block) => block.kind === 'list')[nth]!.rows
