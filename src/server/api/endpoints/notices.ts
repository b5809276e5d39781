import { noticeFile } from '@/server/notice/notice-file'
import type { Endpoint } from '../endpoint'

/** GET /notices/{caseId or batch}.docx|.pdf: the paper as it was stored. */
const file: Endpoint = {
  method: 'GET', path: '/notices/:file', summary: '公示、公告文件（file 写作「案件或批次编号.pdf」或者「….docx」）',
  async handle({ caller, params, query }) {
    const [, id = '', kind = ''] = /^(.+)\.(\w+)$/.exec(params.file!) ?? [] // the paper of no name is not found
    const { name, mime, bytes } = await noticeFile(caller, id, kind, query.version)
    return { status: 200, file: { name, mime, bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() } }
  },
}

export const notices: Endpoint[] = [file]
