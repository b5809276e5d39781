import { closing, heading, text, type Block, type DocumentSheet } from '../document/sheet'
import { day } from '../form/words'
import type { LocalDate } from '../time/local-date'

/** The draft of a report: the sheet of the campaign (F-026) as text, a line a paragraph; what is to be written by hand is left empty. */
export const draftOf = ({ blocks }: Pick<DocumentSheet, 'blocks'>): string =>
  blocks.flatMap((block: Block) => (block.kind === 'heading' ? ['', block.text] : block.kind === 'text' ? [block.text] : [])).join('\n').trim()

const HEADING = /^[一二三四五六七八九十]+、\S{1,30}$/

interface Report {
  title: string
  text: string
  edition: number
  approvedBy: string
  issuer: string
  submittedOn: LocalDate
}

/** A submitted report on paper: headings by their numbers, every other line a paragraph. */
export const reportSheet = ({ title, text: words, edition, approvedBy, issuer, submittedOn }: Report): DocumentSheet => ({
  title, above: [`第 ${edition} 版`, `审定人：${approvedBy}`], paper: 'A4',
  blocks: [...words.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => (HEADING.test(line) ? heading(line) : text(line))), closing(issuer, day(submittedOn))],
})
