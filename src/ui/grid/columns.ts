import { tableFeatures, type ColumnDef, type Row as TableRow } from '@tanstack/react-table'
import { moneyInWords } from '../format/money'
import type { Entry, RosterRow } from './entry'

/** The columns a clerk types in, in the order of the paper. */
export const editable = ['met', 'above', 'keyGroup', 'applies', 'declines', 'surveyor', 'on', 'note'] as const
export type ColumnKey = (typeof editable)[number]

/** Columns answered by 是 or 否, or by a signature; the others take text. */
export type AnswerKey = Exclude<ColumnKey, 'surveyor' | 'on' | 'note'>

/** How the paper heads a column. */
export interface PaperHead {
  /** The paper's number; 备注 and 保存状态 have none. */
  number?: number
  /** Words of the head, one line each. */
  lines: readonly string[]
  width: string
}

/** What the grid takes of TanStack Table: columns, rows and cells. Order, filter and selection are the store's, which a key must not redraw. */
export const features = tableFeatures({ columnMeta: {} as PaperHead })

/** A column; `header` is the paper's full words, for screen readers and messages. */
export type GridColumn = ColumnDef<typeof features, RosterRow>
export type GridLine = TableRow<typeof features, RosterRow>

/** What the policy of the campaign says about column 5. */
export interface Line {
  /** 监测线 in yuan. */
  threshold: number
  /** 「2025年度」. */
  period: string
  /** Nobody applies: column 7 is left out, and column 8 is the signature alone. */
  silent?: boolean
}

/** The columns typed in under a policy. */
export const typedColumns = ({ silent }: Pick<Line, 'silent'>): readonly ColumnKey[] => (silent ? editable.filter((key) => key !== 'applies') : editable)

/** All columns of the 筛查表 in its order and with its numbers; the line in column 5 is the policy's. */
export function columnsOf({ threshold, silent }: Line): GridColumn[] {
  const line = moneyInWords(threshold).replace(' ', '')
  return [
    { accessorKey: 'sequence', header: '序号', meta: { number: 1, lines: ['序号'], width: 'w-[46px]' } },
    { accessorKey: 'headName', header: '户主姓名', meta: { number: 2, lines: ['户主姓名'], width: 'w-[224px]' } },
    { accessorKey: 'memberCount', header: '家庭人口数', meta: { number: 3, lines: ['家庭', '人口数'], width: 'w-[64px]' } },
    typed('met', '“两不愁三保障”及饮水安全是否全部达标', { number: 4, lines: ['两不愁三保障及', '饮水全部达标'], width: 'w-[112px]' }),
    typed('above', `家庭人均纯收入是否超过${line}`, { number: 5, lines: ['人均纯收入', `超过${line}`], width: 'w-[112px]' }),
    typed('keyGroup', '是否属于核查重点群体', { number: 6, lines: ['属核查', '重点群体'], width: 'w-[100px]' }),
    ...signatures(silent),
    typed('surveyor', '调查员签字', { number: 9, lines: ['调查员', '签字'], width: 'w-[92px]' }),
    typed('on', '排查时间', { number: 10, lines: ['排查时间'], width: 'w-[88px]' }),
    typed('note', '备注', { lines: ['备注'], width: '' }),
    { id: 'state', header: '保存状态', meta: { lines: ['保存状态'], width: 'w-[124px]' } },
  ]
}

/** What is typed lives in the store, so such a column reads nothing from the register. */
const typed = (id: ColumnKey, header: string, meta: PaperHead): GridColumn => ({ id, header, meta })

const signatures = (silent = false): GridColumn[] => silent
  ? [typed('declines', '户主签字', { number: 8, lines: ['户主签字'], width: 'w-[104px]' })]
  : [
      typed('applies', '自主申报户主签字', { number: 7, lines: ['自主申报', '户主签字'], width: 'w-[96px]' }),
      typed('declines', '不自主申报户主签字', { number: 8, lines: ['不自主申报', '户主签字'], width: 'w-[104px]' }),
    ]

export const isAnswer = (key: ColumnKey): key is AnswerKey => key !== 'surveyor' && key !== 'on' && key !== 'note'

/** The words of a cell: 是, 否, 已签, the text; '' where it is empty. */
export function wordsOf(entry: Entry, key: ColumnKey): string {
  if (key === 'applies' || key === 'declines') return entry.signed === key ? '已签' : ''
  if (!isAnswer(key)) return entry[key]
  return entry[key] === null ? '' : entry[key] ? '是' : '否'
}

/** The cell after or before another in a row of these columns; null past the edge. */
export function besides(key: ColumnKey, step: 1 | -1, row: readonly ColumnKey[] = editable): ColumnKey | null {
  return row[row.indexOf(key) + step] ?? null
}
