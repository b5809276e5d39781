import { extractText, getDocumentProxy } from 'unpdf'
import { fromBuffer } from 'yauzl'

/** The text of each page of a PDF, without its white space. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.map((page) => page.replace(/\s/g, ''))
}

/** Width and height of each page of a PDF in whole millimetres. */
export async function pdfSizes(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const mm = (points: number) => Math.round((points * 25.4) / 72)
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => {
    const [x = 0, y = 0, right = 0, top = 0] = (await pdf.getPage(i + 1)).view
    return `${mm(right - x)}×${mm(top - y)}`
  }))
}

/** Every piece of text on a page with its place from the upper left, in millimetres. */
export async function pdfPieces(bytes: Uint8Array, page: number): Promise<{ text: string; x: number; y: number; width: number }[]> {
  const one = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(page)
  const { items } = await one.getTextContent()
  const mm = (points: number) => (points * 25.4) / 72
  return items.flatMap((item) => ('str' in item && item.str.trim() ? { text: item.str, x: mm(item.transform[4] as number), y: mm((one.view[3] ?? 0) - (item.transform[5] as number)), width: mm(item.width) } : []))
}

/** What stands on each page, line by line from above, the pieces of a line from left to right. */
export async function pdfLines(bytes: Uint8Array): Promise<string[][]> {
  const { length } = await pdfSizes(bytes)
  const pages: string[][] = []
  for (let page = 1; page <= length; page++) {
    const lines: { y: number; pieces: { x: number; text: string }[] }[] = []
    for (const { text, x, y } of await pdfPieces(bytes, page)) {
      const line = lines.find((known) => Math.abs(known.y - y) < 1)
      if (line) line.pieces.push({ x, text })
      else lines.push({ y, pieces: [{ x, text }] })
    }
    pages.push(lines.sort((a, b) => a.y - b.y).map(({ pieces }) => pieces.sort((a, b) => a.x - b.x).map(({ text }) => text.trim()).join(' | ')))
  }
  return pages
}

/** The XML parts of a .docx by their names: `word/document.xml`, `word/header1.xml`. */
export const docxParts = (bytes: Uint8Array): Promise<Map<string, string>> =>
  new Promise((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, string>()
      zip.on('end', () => resolve(parts))
      zip.on('entry', (found) =>
        zip.openReadStream(found, (fault, stream) => {
          if (fault) return reject(fault)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
            parts.set(found.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        }),
      )
      zip.readEntry()
    }),
  )
