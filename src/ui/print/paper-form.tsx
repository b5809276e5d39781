import type { ReactNode } from 'react'

export interface PaperCell {
  /** A printed label (黑体) or a filled value. */
  kind?: 'label' | 'value'
  content: ReactNode
  span?: number
  /** Long texts stand left. */
  left?: boolean
}

/** A form of labelled cells on A4 portrait: 14 pt, signature rows 18 mm high, columns of equal width. */
export function PaperForm({ columns, rows }: { columns: number; rows: readonly { cells: readonly PaperCell[]; signature?: boolean }[] }) {
  return (
    <table className="form-table">
      <colgroup>
        {Array.from({ length: columns }, (_, i) => (
          <col key={i} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} className={row.signature ? 'form-signature' : undefined}>
            {row.cells.map((cell, at) =>
              cell.kind === 'label' ? (
                <th key={at} scope="row" colSpan={cell.span}>
                  {cell.content}
                </th>
              ) : (
                <td key={at} colSpan={cell.span} className={cell.left ? 'form-left' : undefined}>
                  {cell.content}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
