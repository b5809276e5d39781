import type { Level } from '@/domain/quality/rule'
import type { ImportList } from '@/server/import/get-import'
import type { ImportState } from '@/server/import/import-view'
import type { Tone } from '@/ui/format/tone'

export const STATES: Record<ImportState, { words: string; tone: Tone }> = {
  mapping: { words: '待核对', tone: 'due' }, checking: { words: '正在核对', tone: 'accent' }, checked: { words: '待确认', tone: 'due' },
  committing: { words: '正在导入', tone: 'accent' }, committed: { words: '已导入', tone: 'ok' }, failed: { words: '没有读成', tone: 'bad' },
  expired: { words: '已过期', tone: 'neutral' }, discarded: { words: '已作废', tone: 'neutral' },
}

export const LEVELS: Record<Level, { words: string; tone: Tone }> = { error: { words: '须改', tone: 'bad' }, warning: { words: '请核对', tone: 'due' }, hint: { words: '提示', tone: 'neutral' } }

export const LISTS: Record<ImportList, string> = { errors: '须改', warnings: '请核对', hints: '提示', new: '新登记', changed: '有变化', all: '全部' }

/** What became, or becomes, of a household of the table. */
export const FATES: Record<string, { words: string; tone: Tone }> = {
  new: { words: '新登记', tone: 'accent' }, changed: { words: '有变化', tone: 'accent' }, unchanged: { words: '无变化', tone: 'neutral' }, faulty: { words: '不导入', tone: 'bad' }, done: { words: '已导入', tone: 'ok' }, refused: { words: '没有导入', tone: 'bad' },
}
