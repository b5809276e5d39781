import { warningTitles, type WarningCode } from '../warning/codes'
import { filterOf, whoColumns, type Ledger } from './ledger'

/** Which warnings tell of the record itself, by kind of fault: something is missing, contradicts, or is late. */
export const qualityCodes = {
  missing: ['W-010', 'W-030', 'W-032', 'W-046', 'W-052'],
  wrong: ['W-023', 'W-033'],
  late: ['W-007', 'W-048'],
} as const satisfies Record<string, readonly WarningCode[]>

const kinds = { missing: '缺失', wrong: '不实或矛盾', late: '不及时' }
const titles = Object.fromEntries(Object.values(qualityCodes).flat().map((code) => [code, warningTitles[code]]))

/** 数据质量清单 by kind of fault, computed from the records at the moment. */
export const dataQuality: Ledger = {
  key: 'data-quality', number: 'S-024', title: '数据质量清单', levels: ['village', 'township', 'county'], variants: ['V1', 'V2', 'V8', 'V9'], clause: '（五）；二（五）', subject: 'household', unit: '条', time: 'now', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'fault', head: '问题类型', kind: 'term', words: kinds, width: 12 },
    { key: 'code', head: '问题', kind: 'term', words: titles, width: 18 },
    { key: 'since', head: '起始时间', kind: 'date', width: 12 },
    { key: 'source', head: '依据', kind: 'text', width: 20 },
  ],
  measures: [
    { key: 'rows', head: '问题', kind: 'count', unit: '条' },
    { key: 'missing', head: kinds.missing, kind: 'count', unit: '条', late: true },
    { key: 'wrong', head: kinds.wrong, kind: 'count', unit: '条', late: true },
    { key: 'late', head: kinds.late, kind: 'count', unit: '条', late: true },
  ],
  filters: [filterOf('fault', '全部类型', kinds), filterOf('code', '全部问题', titles)],
  note: '现行方案载明的数据问题，未作说明的；由记录即时算出，问题改正即消失。',
}
