import { askForm, type AskedForm } from '@/server/form/ask-form'
import { fileKinds, formFile } from '@/server/form/form-file'
import type { Endpoint } from '../endpoint'

/** A form in words: what it says, as the page and the files print it. */
const one: Endpoint = {
  method: 'GET', path: '/forms/:number', summary: '表格',
  handle: async ({ caller, params, query }) => ({ status: 200, body: await askForm(caller, { ...query, ...params } as unknown as AskedForm) }),
}

/** The same as a file, `format=pdf` or .docx; kept as a printing. */
const file: Endpoint = {
  method: 'GET', path: '/forms/:number/file', summary: '表格文件',
  async handle({ caller, params, query: { format, ...query } }) {
    const { name, mime, bytes } = await formFile(caller, { ...query, ...params } as unknown as AskedForm, fileKinds.find((kind) => kind === format) ?? 'docx')
    return { status: 200, file: { name, mime, bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() } }
  },
}

export const forms: Endpoint[] = [one, file]
