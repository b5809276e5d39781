import 'server-only'
import { promisify } from 'node:util'
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl'
import { AppError } from '@/server/kernel/errors'

const MOST_BYTES = 300 * 1024 * 1024 // unpacked; a register of 50,000 rows has a quarter of it
const MOST_ENTRIES = 2000
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex') // OLE: old .xls, or a workbook with a password
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

export const unreadable = (message: string) => new AppError(422, 'invalid', message, [{ path: 'file', rule: '文件', message }])

const broken = () => unreadable('文件损坏或不是 Excel 工作簿，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。')
const bomb = () => unreadable(`文件解开后超过 ${MOST_BYTES / 1024 / 1024} MB，没有读取。请删去多余的工作表、图片和空行，另存后再上传。`)

/** Merged ranges sheet by sheet, in the order in which the stream reader gives the sheets: 「A3:A6」. */
export type Merges = readonly (readonly string[])[]

/** Whether the bytes begin like a workbook, a packed file, or an old or locked one, which is refused with its sentence. */
export function isPacked(bytes: Buffer): boolean {
  if (bytes.length === 0) throw unreadable('文件是空的。')
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND))
    throw unreadable(bytes.includes(ENCRYPTED) ? '文件设了打开密码，不能读取。请取消密码，另存后再上传。' : '这是旧格式的 .xls 文件。请用 Excel 或 WPS 另存为 .xlsx 再上传。')
  return bytes.subarray(0, 2).equals(Buffer.from('PK'))
}

/**
 * Unpacks a workbook once without keeping anything: what it claims and what it really holds stay below the limit (a zip
 * bomb is refused before anything else reads it), and the merged ranges are noted, which the stream reader does not tell.
 */
export async function inspectWorkbook(bytes: Buffer): Promise<Merges> {
  const zip = await promisify<Buffer, Options, ZipFile>(fromBuffer)(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(() => {
    throw broken()
  })
  const [atOnce, afterStrings, seen] = [[] as string[][], [] as string[][], new Set<string>()] // the reader holds back sheets that come before the strings
  let [claimed, real, entries] = [0, 0, 0]
  for await (const entry of entriesOf(zip)) {
    claimed += entry.uncompressedSize
    entries += 1
    if (claimed > MOST_BYTES || entries > MOST_ENTRIES) throw bomb()
    seen.add(entry.fileName)
    const sheet = /xl\/worksheets\/sheet\d+\.xml/.test(entry.fileName)
    const ranges: string[] = []
    let tail = ''
    for await (const chunk of contentOf(zip, entry)) {
      real += chunk.length
      if (real > MOST_BYTES) throw bomb()
      if (!sheet) continue
      const text = tail + chunk.toString('latin1')
      ranges.push(...[...text.matchAll(/<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"[^>]*>/g)].map(([, range]) => range!))
      tail = text.lastIndexOf('<') > text.lastIndexOf('>') ? text.slice(text.lastIndexOf('<')) : ''
    }
    if (sheet) (seen.has('xl/sharedStrings.xml') && seen.has('xl/_rels/workbook.xml.rels') ? atOnce : afterStrings).push(ranges)
  }
  if (!seen.has('xl/workbook.xml')) throw broken()
  return [...atOnce, ...afterStrings]
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const next = new Promise<Entry | null>((resolve, reject) => void zip.removeAllListeners().once('entry', resolve).once('end', () => resolve(null)).once('error', reject))
    zip.readEntry()
    const entry = await next.catch(() => {
      throw broken()
    })
    if (!entry) return
    yield entry
  }
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    yield* await promisify(zip.openReadStream.bind(zip) as (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void)(entry) as AsyncIterable<Buffer>
  } catch {
    throw broken()
  }
}
