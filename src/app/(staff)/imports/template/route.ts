import { makeTemplate } from '@/server/import/make-template'
import { load } from '@/server/kernel/page'

/** The template of the register, with the villages of whoever asks. */
export async function GET() {
  const { name, bytes } = await load(makeTemplate, {})
  return new Response(bytes, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'Cache-Control': 'private, no-store' },
  })
}
