import { moneyInWords } from '../format/money';
import type { Entry } from './entry';

/** The columns a clerk types in, in the order of the paper. */
export const editable = ['met', 'above', 'keyGroup', 'applies', 'declines', 'surveyor', 'on', 'note'] as const;
export type ColumnKey = (typeof editable)[number];

/** Columns answered by 是 or 否, or by a signature; the others take text. */
export type AnswerKey = Exclude<ColumnKey, 'surveyor' | 'on' | 'note'>;

export interface Column {
  key: 'sequence' | 'headName' | 'memberCount' | ColumnKey | 'state';
  /** The paper's number; 备注 and 保存状态 have none. */
  number?: number;
  /** Words of the head, one line each. */
  head: readonly string[];
  /** The paper's full words, for screen readers and messages. */
  name: string;
  width: string;
}

/** What the policy of the campaign says about column 5. */
export interface Line {
  /** 监测线 in yuan. */
  threshold: number;
  /** 「2025年度」. */
  period: string;
  /** Nobody applies: column 7 is left out, and column 8 is the signature alone. */
  silent?: boolean;
}

/** The columns typed in under a policy. */
export const typedColumns = ({ silent }: Pick<Line, 'silent'>): readonly ColumnKey[] => (silent ? editable.filter((key) => key !== 'applies') : editable);

/** All columns of the 筛查表 in its order and with its numbers; the line in column 5 is the policy's. */
export function columnsOf({ threshold, silent }: Line): Column[] {
  const line = moneyInWords(threshold).replace(' ', '');
  return [
    { key: 'sequence', number: 1, head: ['序号'], name: '序号', width: 'w-[46px]' },
    { key: 'headName', number: 2, head: ['户主姓名'], name: '户主姓名', width: 'w-[224px]' },
    { key: 'memberCount', number: 3, head: ['家庭', '人口数'], name: '家庭人口数', width: 'w-[64px]' },
    { key: 'met', number: 4, head: ['两不愁三保障及', '饮水全部达标'], name: '“两不愁三保障”及饮水安全是否全部达标', width: 'w-[112px]' },
    { key: 'above', number: 5, head: ['人均纯收入', `超过${line}`], name: `家庭人均纯收入是否超过${line}`, width: 'w-[112px]' },
    { key: 'keyGroup', number: 6, head: ['属核查', '重点群体'], name: '是否属于核查重点群体', width: 'w-[100px]' },
    ...signatures(silent),
    { key: 'surveyor', number: 9, head: ['调查员', '签字'], name: '调查员签字', width: 'w-[92px]' },
    { key: 'on', number: 10, head: ['排查时间'], name: '排查时间', width: 'w-[88px]' },
    { key: 'note', head: ['备注'], name: '备注', width: '' },
    { key: 'state', head: ['保存状态'], name: '保存状态', width: 'w-[112px]' },
  ];
}

const signatures = (silent = false): Column[] => silent
  ? [{ key: 'declines', number: 8, head: ['户主签字'], name: '户主签字', width: 'w-[104px]' }]
  : [
      { key: 'applies', number: 7, head: ['自主申报', '户主签字'], name: '自主申报户主签字', width: 'w-[96px]' },
      { key: 'declines', number: 8, head: ['不自主申报', '户主签字'], name: '不自主申报户主签字', width: 'w-[104px]' },
    ];

export const isAnswer = (key: ColumnKey): key is AnswerKey => key !== 'surveyor' && key !== 'on' && key !== 'note';

/** The words of a cell: 是, 否, 已签, the text; '' where it is empty. */
export function wordsOf(entry: Entry, key: ColumnKey): string {
  if (key === 'applies' || key === 'declines') return entry.signed === key ? '已签' : '';
  if (!isAnswer(key)) return entry[key];
  return entry[key] === null ? '' : entry[key] ? '是' : '否';
}

/** The cell after or before another in a row of these columns; null past the edge. */
export function besides(key: ColumnKey, step: 1 | -1, row: readonly ColumnKey[] = editable): ColumnKey | null {
  return row[row.indexOf(key) + step] ?? null;
}
