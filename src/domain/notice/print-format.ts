/** How a stored paper left the system. */
export const printFormats = ['paper', 'pdf', 'docx'] as const

export type PrintFormat = (typeof printFormats)[number]

export const printFormatWords: Record<PrintFormat, string> = { paper: '打印', pdf: '下载 PDF', docx: '下载 Word' }
