'use client'

import { Button } from '../button/button'
import { ButtonLink } from '../button/button-link'

export interface PrintBarProps {
  pdfHref?: string
  wordHref?: string
  backHref: string
  /** Names with characters that the shipped fonts lack. */
  rareNames?: readonly string[]
}

/** The bar above the sheets, on screen only. */
export function PrintBar({ pdfHref, wordHref, backHref, rareNames = [] }: PrintBarProps) {
  return (
    <header className="sheets-bar sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line-2 bg-surface px-4 py-2">
      <Button variant="primary" onClick={() => window.print()}>
        打印
      </Button>
      {pdfHref && (
        <ButtonLink href={pdfHref} plainLink>
          下载 PDF
        </ButtonLink>
      )}
      {wordHref && (
        <ButtonLink href={wordHref} plainLink>
          下载 Word
        </ButtonLink>
      )}
      <ButtonLink href={backHref} variant="quiet">
        返回
      </ButtonLink>
      <span className="text-small text-ink-2">页边距选“无”，比例 100%</span>
      {rareNames.length > 0 && (
        <span className="text-small text-due" role="status">
          {rareNames.length} 个姓名含生僻字，请核对打印效果：{rareNames.join('、')}
        </span>
      )}
    </header>
  )
}
