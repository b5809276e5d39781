import type { ReactNode } from 'react'
import '@/ui/print/print-fonts'

/** Sheets of the 筛查表 stand without the shell. */
export default function ScreeningPrintLayout({ children }: { children: ReactNode }) {
  return children
}
