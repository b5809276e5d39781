import type { ReactNode } from 'react';

export interface SheetProps {
  children: ReactNode;
  orientation?: 'portrait' | 'landscape';
  /** 「演示数据」 on prints of a demo database. */
  demo?: boolean;
  /** 「作废」 across, on withdrawn versions. */
  withdrawn?: boolean;
  /** For screen readers: 「第 1 页」. */
  label?: string;
}

/** One A4 sheet. Everything on it has a fixed height; what does not fit belongs on the next sheet, made by the server. */
export function Sheet({ children, orientation = 'portrait', demo, withdrawn, label }: SheetProps) {
  return (
    <section className={`sheet sheet-${orientation}`} aria-label={label}>
      {withdrawn && <p className="sheet-mark">作废</p>}
      {demo && (
        <p className={withdrawn ? 'sheet-mark sheet-mark-lower' : 'sheet-mark'} aria-hidden={withdrawn}>
          演示数据
        </p>
      )}
      {children}
    </section>
  );
}

/** The grey desk the sheets lie on. */
export function Sheets({ children }: { children: ReactNode }) {
  return <div className="sheets">{children}</div>;
}
