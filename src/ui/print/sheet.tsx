import type { ReactNode } from 'react'

export interface SheetProps {
  children: ReactNode
  orientation?: 'portrait' | 'landscape' | 'a3'
  /** Without the margins of an official paper: the content has its own. */
  bare?: boolean
  /** 「演示数据」 on prints of a demo database. */
  demo?: boolean
  /** 「作废」 across, on withdrawn versions. */
  withdrawn?: boolean
  /** For screen readers: 「第 1 页」. */
  label?: string
}

/** One A4 sheet. Everything on it has a fixed height; what does not fit belongs on the next sheet, made by the server. */
export function Sheet({ children, orientation = 'portrait', bare, demo, withdrawn, label }: SheetProps) {
  return (
    <section className={`sheet sheet-${orientation}${bare ? ' sheet-bare' : ''}`} aria-label={label}>
      {children}
      {withdrawn && <SheetMark words="作废" />}
      {demo && <SheetMark words="演示数据" lower={withdrawn} />}
    </section>
  )
}

/** Words of 72 pt across the sheet, outline only. The box is drawn in millimetres of a square, centred. */
function SheetMark({ words, lower }: { words: string; lower?: boolean }) {
  return (
    <svg className="sheet-mark" role="img" aria-label={words} viewBox="0 0 210 210">
      <text x="105" y={lower ? '160' : '115'} fontSize={lower ? '12' : '25.4'} strokeWidth={lower ? '0.4' : '0.7'} transform="rotate(-30 105 105)">
        {words}
      </text>
    </svg>
  )
}

/** The grey desk the sheets lie on. */
export function Sheets({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="sheets" tabIndex={0} aria-label="打印页">
      {children}
    </main>
  )
}
