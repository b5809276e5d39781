import { getFile } from '@/server/file/get-file'
import { commitImport } from '@/server/import/commit-import'
import { discardImport } from '@/server/import/discard-import'
import { getImport } from '@/server/import/get-import'
import { listImports } from '@/server/import/list-imports'
import { startCheck } from '@/server/import/start-check'
import { uploadImport } from '@/server/import/upload-import'
import { read, write, type Endpoint } from '../endpoint'

/** Through the API the check begins with the upload, where no column is missing. */
const upload: Endpoint = {
  method: 'POST', path: '/imports', summary: '上传名册', status: 202, multipart: true,
  async handle({ caller, body, key }) {
    const answer = await uploadImport(caller, { body: { ...body, start: true }, key })
    return { status: answer.status, body: answer.result, ...(answer.replayed && { headers: { 'Idempotency-Replayed': 'true' } }) }
  },
}

const corrected: Endpoint = {
  method: 'GET', path: '/imports/:id/corrected.xlsx', summary: '更正表',
  async handle({ caller, params }) {
    const { correctedFileId } = await getImport(caller, { id: params.id })
    return { status: 200, file: await getFile(caller, { id: correctedFileId ?? 'none yet' }) }
  },
}

export const imports: Endpoint[] = [
  read('/imports', '导入列表', listImports),
  upload,
  read('/imports/:id', '导入进度和核对结果', getImport),
  write('POST', '/imports/:id/check', '核对名册', startCheck),
  write('POST', '/imports/:id/commit', '确认导入', commitImport),
  write('POST', '/imports/:id/discard', '作废本次导入', discardImport),
  corrected,
]
